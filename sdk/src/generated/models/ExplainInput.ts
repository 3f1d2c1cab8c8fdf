/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ExplainInput = {
    resource: string;
    action: string;
    /**
     * A row; without one the question is about any row.
     */
    id?: string;
    memberId?: string;
};

