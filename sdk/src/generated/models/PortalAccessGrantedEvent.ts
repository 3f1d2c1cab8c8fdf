/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PortalPermission } from './PortalPermission';
/**
 * A contact was invited into the portal.
 */
export type PortalAccessGrantedEvent = {
    id: string;
    version: number;
    occurredAt: string;
    organizationId?: string;
    aggregate: {
        type: string;
        id: string;
        version: number;
    };
    actor: {
        kind: string;
        id: string | null;
    };
    correlationId: string;
    causationId?: string | null;
    requestId?: string | null;
    previous?: Record<string, any> | null;
    type: 'portal_access.granted';
    data: {
        id: string;
        contactId: string;
        clientId: string;
        engagementId: string | null;
        permissions: Array<PortalPermission>;
        expiresAt: string | null;
    };
};

