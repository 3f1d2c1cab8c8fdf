/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type HookToken = {
    id: string;
    token: string;
    path: string;
};

