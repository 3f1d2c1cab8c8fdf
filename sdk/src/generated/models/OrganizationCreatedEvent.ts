/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Industry } from './Industry';
import type { PostalAddress } from './PostalAddress';
/**
 * A business was set up; its founder is its first owner.
 */
export type OrganizationCreatedEvent = {
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
    type: 'organization.created';
    data: {
        organizationId: string;
        name: string;
        slug: string;
        country: string;
        baseCurrency: string;
        timezone: string;
        locale: string;
        industry: Industry;
        legalName: string | null;
        address: PostalAddress | null;
        email: string | null;
        phone: string | null;
        website: string | null;
        branding: Record<string, any> | null;
        ownerUserId: string;
        ownerMemberId: string;
        mode: 'live' | 'sandbox';
    };
};

