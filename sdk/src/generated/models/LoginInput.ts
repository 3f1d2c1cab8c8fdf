/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type LoginInput = {
    email: string;
    password: string;
    /**
     * Where to work; by default where this person was last.
     */
    organizationId?: string;
};

