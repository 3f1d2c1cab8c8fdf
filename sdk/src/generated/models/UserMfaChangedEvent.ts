/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A second factor was set up, taken away or got new recovery codes.
 */
export type UserMfaChangedEvent = {
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
    type: 'user.mfa_changed';
    data: {
        userId: string;
        name: string;
        change: 'enabled' | 'disabled' | 'recovery_codes' | 'recovery_code_used';
    };
};

