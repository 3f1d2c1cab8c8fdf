/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * An organization moved to another state.
 */
export type OrganizationStatusChangedEvent = {
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
    type: 'organization.status_changed';
    data: {
        organizationId: string;
        from: 'onboarding' | 'active' | 'suspended' | 'closing' | 'closed';
        to: 'onboarding' | 'active' | 'suspended' | 'closing' | 'closed';
    };
};

