/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type AccessLogRow = {
    id: string;
    clientId: string | null;
    engagementId: string | null;
    entityType: string;
    entityId: string;
    memberId: string | null;
    via: 'user' | 'api_key';
    openedAt: string;
    /**
     * Relations that include= asked for.
     */
    included?: Record<string, any>;
};

