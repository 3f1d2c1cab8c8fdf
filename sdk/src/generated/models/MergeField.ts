/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type MergeField = {
    name: string;
    label?: string | null;
    /**
     * Refused without a value; false unless told.
     */
    required?: boolean;
    /**
     * What a preview shows without data.
     */
    sample?: string | null;
};

