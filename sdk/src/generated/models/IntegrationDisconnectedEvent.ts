/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { IntegrationCategory } from './IntegrationCategory';
/**
 * A connection ended, and its secret was destroyed.
 */
export type IntegrationDisconnectedEvent = {
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
    type: 'integration.disconnected';
    data: {
        id: string;
        provider: string;
        category: IntegrationCategory;
        displayName: string;
    };
};

