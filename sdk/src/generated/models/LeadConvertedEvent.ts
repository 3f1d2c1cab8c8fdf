/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LeadSource } from './LeadSource';
/**
 * A lead became a contact of a client with a deal.
 */
export type LeadConvertedEvent = {
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
    type: 'lead.converted';
    data: {
        id: string;
        name: string;
        source: LeadSource;
        ownerMemberId: string | null;
        contactId: string;
        clientId: string;
        dealId: string;
    };
};

