/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PortalPermission } from './PortalPermission';
/**
 * A contact may not come into the portal for the time being.
 */
export type PortalAccessSuspendedEvent = {
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
    type: 'portal_access.suspended';
    data: {
        id: string;
        contactId: string;
        clientId: string;
        engagementId: string | null;
        permissions: Array<PortalPermission>;
        reason: string | null;
    };
};

