/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type RecoveryCodes = {
    /**
     * Each good for one login. Shown this once.
     */
    recoveryCodes: Array<string>;
};

