/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * An API key got a new secret; the old one ends soon.
 */
export type ApiKeyRotatedEvent = {
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
    type: 'api_key.rotated';
    data: {
        apiKeyId: string;
        name: string;
        prefix: string;
        rotatingUntil: string | null;
    };
};

