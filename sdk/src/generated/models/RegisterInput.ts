/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type RegisterInput = {
    email: string;
    /**
     * 10 to 200 characters
     */
    password: string;
    name: string;
};

