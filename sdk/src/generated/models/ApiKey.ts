/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ApiKey = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    name: string;
    /**
     * What people recognise the key by: its kind and eight of its characters.
     */
    prefix: string;
    scopes: Array<string>;
    roleCeiling: 'manager' | 'staff' | 'accountant';
    createdByMemberId: string;
    allowedCidrs: Array<string> | null;
    rateLimitPerMin: number | null;
    apiVersion: string | null;
    expiresAt: string | null;
    /**
     * Until then the previous secret is good as well.
     */
    rotatingUntil: string | null;
    lastUsedAt: string | null;
    revokedAt: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

