/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type FilePresignedRequest = {
    method: 'PUT' | 'GET';
    url: string;
    /**
     * To be sent as they are.
     */
    headers: Record<string, string>;
    expiresAt: string;
};

