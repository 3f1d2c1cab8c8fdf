/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type DisableMfaInput = {
    /**
     * The current password: a token alone must not change what protects the account.
     */
    password: string;
    /**
     * Six digits of the app, or a recovery code.
     */
    code: string;
};

