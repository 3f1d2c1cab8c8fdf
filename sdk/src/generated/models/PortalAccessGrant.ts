/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PortalPermission } from './PortalPermission';
export type PortalAccessGrant = {
    /**
     * Somebody with an e-mail and a client.
     */
    contactId: string;
    /**
     * Only this engagement; all of the client unless told.
     */
    engagementId?: string | null;
    /**
     * All of them unless told.
     */
    permissions?: Array<PortalPermission>;
    /**
     * When the access ends by itself.
     */
    expiresAt?: string | null;
    /**
     * A mail with a link is sent unless this is false.
     */
    sendInvitation?: boolean;
};

