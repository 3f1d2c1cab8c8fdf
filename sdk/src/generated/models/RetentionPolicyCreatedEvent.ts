/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { RetentionPolicy } from './RetentionPolicy';
/**
 * A retention policy was created.
 */
export type RetentionPolicyCreatedEvent = {
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
    type: 'retention_policy.created';
    data: RetentionPolicy;
};

