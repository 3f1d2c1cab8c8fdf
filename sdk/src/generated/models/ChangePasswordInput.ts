/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ChangePasswordInput = {
    currentPassword: string;
    /**
     * 10 to 200 characters
     */
    newPassword: string;
};

