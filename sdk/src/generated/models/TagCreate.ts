/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type TagCreate = {
    /**
     * The same whether in capitals or not.
     */
    name: string;
    color?: string | null;
    /**
     * Types of record that it is for; null: all.
     */
    scope?: Array<string> | null;
};

