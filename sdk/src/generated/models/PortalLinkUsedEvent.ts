/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A contact came into the portal by a link; it is used up.
 */
export type PortalLinkUsedEvent = {
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
    type: 'portal_link.used';
    data: {
        id: string;
        portalAccessId: string;
        contactId: string;
        clientId: string;
        purpose: 'login' | 'invoice' | 'proposal' | 'sign' | 'file_request';
        targetType: string | null;
        targetId: string | null;
        usedAt: string;
    };
};

