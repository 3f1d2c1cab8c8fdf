/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ConfirmTotpInput = {
    /**
     * Six digits of the app, or a recovery code.
     */
    code: string;
};

