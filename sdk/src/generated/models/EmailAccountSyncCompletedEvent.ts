/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A mailbox was read, and there was something new or an error is over.
 */
export type EmailAccountSyncCompletedEvent = {
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
    type: 'email_account.sync_completed';
    data: {
        emailAccountId: string;
        address: string;
        provider: 'imap' | 'smtp' | 'google' | 'microsoft' | 'sandbox';
        ownerMemberId: string | null;
        isShared: boolean;
        received: number;
        sent: number;
        bounced: number;
    };
};

