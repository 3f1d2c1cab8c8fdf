/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A mailbox was disconnected: its password and cursor are gone.
 */
export type EmailAccountDisconnectedEvent = {
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
    type: 'email_account.disconnected';
    data: {
        emailAccountId: string;
        address: string;
        provider: 'imap' | 'smtp' | 'google' | 'microsoft' | 'sandbox';
        ownerMemberId: string | null;
        isShared: boolean;
        mail: 'keep' | 'purge';
    };
};

