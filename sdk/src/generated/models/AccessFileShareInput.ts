/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type AccessFileShareInput = {
    /**
     * The token in the link.
     */
    token: string;
    password?: string;
};

