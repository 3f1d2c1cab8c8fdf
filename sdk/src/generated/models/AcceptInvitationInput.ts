/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type AcceptInvitationInput = {
    token: string;
    name?: string;
    /**
     * 10 to 200 characters
     */
    password?: string;
};

