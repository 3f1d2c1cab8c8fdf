/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type LoginMfaInput = {
    challenge: string;
    /**
     * Six digits of the app, or a recovery code.
     */
    code: string;
};

