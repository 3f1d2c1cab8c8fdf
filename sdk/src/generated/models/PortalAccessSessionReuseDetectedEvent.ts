/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PortalPermission } from './PortalPermission';
/**
 * A refresh token of the portal was used twice: somebody else may hold it, and the session was ended.
 */
export type PortalAccessSessionReuseDetectedEvent = {
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
    type: 'portal_access.session_reuse_detected';
    data: {
        id: string;
        contactId: string;
        clientId: string;
        engagementId: string | null;
        permissions: Array<PortalPermission>;
        ip: string | null;
    };
};

