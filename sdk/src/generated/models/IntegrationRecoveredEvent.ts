/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { IntegrationCategory } from './IntegrationCategory';
/**
 * A connection that had trouble, or had lapsed, works again.
 */
export type IntegrationRecoveredEvent = {
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
    type: 'integration.recovered';
    data: {
        id: string;
        provider: string;
        category: IntegrationCategory;
        displayName: string;
    };
};

