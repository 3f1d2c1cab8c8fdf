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
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

