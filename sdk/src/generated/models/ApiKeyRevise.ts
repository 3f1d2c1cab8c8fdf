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
    expiresAt?: string | null;
};

