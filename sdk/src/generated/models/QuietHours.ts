/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type QuietHours = {
    from: string;
    /**
     * On the next day where it lies before `from`.
     */
    to: string;
    /**
     * The organization’s unless told.
     */
    timezone?: string | null;
};

