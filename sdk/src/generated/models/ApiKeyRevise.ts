/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ApiKeyRevise = {
    name?: string;
    /**
     * `<resource>:read`, `<resource>:write`, or `*` for all that the role may do.
     */
    scopes?: Array<string>;
    /**
     * Addresses that the key may come from; null for any.
     */
    allowedCidrs?: Array<string> | null;
    rateLimitPerMin?: number | null;
    /**
     * The dated version of the API that answers this key; the newest where absent.
     */
    apiVersion?: '2026-12-01';
    expiresAt?: string | null;
};

