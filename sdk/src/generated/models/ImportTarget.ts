/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ImportTarget = {
    name: string;
    kind: string;
    choices: Array<string> | null;
    required: boolean;
};

