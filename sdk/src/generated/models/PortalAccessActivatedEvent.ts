/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PortalPermission } from './PortalPermission';
/**
 * A contact came into the portal for the first time, or may come in again after a suspension.
 */
export type PortalAccessActivatedEvent = {
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
    type: 'portal_access.activated';
    data: {
        id: string;
        contactId: string;
        clientId: string;
        engagementId: string | null;
        permissions: Array<PortalPermission>;
    };
};

