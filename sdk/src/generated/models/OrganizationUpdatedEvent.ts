/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Industry } from './Industry';
import type { PostalAddress } from './PostalAddress';
/**
 * What an organization says of itself, or a setting of it, changed.
 */
export type OrganizationUpdatedEvent = {
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
    type: 'organization.updated';
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
    };
};

