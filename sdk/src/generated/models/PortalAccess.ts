/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PortalAccessStatus } from './PortalAccessStatus';
import type { PortalPermission } from './PortalPermission';
export type PortalAccess = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    contactId: string;
    clientId: string;
    engagementId: string | null;
    status: PortalAccessStatus;
    permissions: Array<PortalPermission>;
    invitedById: string | null;
    activatedAt: string | null;
    lastLoginAt: string | null;
    expiresAt: string | null;
    revokedAt: string | null;
    /**
     * Why it is suspended or revoked.
     */
    reason: string | null;
    /**
     * false while the engagement is not shown in the portal: nobody comes in by it.
     */
    engagementOpen: boolean;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

