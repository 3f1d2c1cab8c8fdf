/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type Session = {
    id: string;
    organizationId: string;
    ip: string | null;
    userAgent: string | null;
    mfa: boolean;
    /**
     * Whether this request came in this session.
     */
    current: boolean;
    createdAt: string;
    lastUsedAt: string | null;
    expiresAt: string;
};

