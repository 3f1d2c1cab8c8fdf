/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type FileRequestItemInput = {
    /**
     * Names the item in uploads; made of its label unless told.
     */
    key?: string;
    label: string;
    required?: boolean;
    maxFiles?: number;
    /**
     * Any type unless told.
     */
    allowedMime?: Array<string>;
};

