/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type AgreementClauseBlock = {
    type: 'clause';
    key: string;
    /**
     * The clause's own unless told.
     */
    title?: string;
    /**
     * The clause's own unless told: the template's, else the library's, as it reads now.
     */
    text?: string;
};

