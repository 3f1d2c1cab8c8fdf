/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * An audit entry is not as it was sealed.
 */
export type AuditTamperDetectedEvent = {
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
    type: 'audit.tamper_detected';
    data: {
        seq: number;
        auditId: string | null;
        reason: 'changed_row' | 'missing_row' | 'inserted_row' | 'missing_seal' | 'broken_link' | 'dropped_tail' | 'foreign_head';
    };
};

