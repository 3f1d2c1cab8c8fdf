/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ActivateClientCompanyInput = {
    reason?: string;
    /**
     * In any other state the client stays as it is, and is answered as it is.
     */
    from?: Array<'prospect' | 'active' | 'inactive' | 'former'>;
};

