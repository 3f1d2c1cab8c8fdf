/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { IntegrationCategory } from './IntegrationCategory';
/**
 * A provider no longer takes what was granted: somebody has to grant it anew.
 */
export type IntegrationNeedsReauthEvent = {
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
    type: 'integration.needs_reauth';
    data: {
        id: string;
        provider: string;
        category: IntegrationCategory;
        displayName: string;
        code: string;
        message: string;
        reauthUrl: string | null;
    };
};

