/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { MessageChannel } from './MessageChannel';
import type { ThreadVisibility } from './ThreadVisibility';
/**
 * A conversation was put aside until a moment.
 */
export type ThreadSnoozedEvent = {
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
    type: 'thread.snoozed';
    data: {
        threadId: string;
        channel: MessageChannel;
        visibility: ThreadVisibility;
        subject: string | null;
        status: 'open' | 'snoozed' | 'closed';
        clientId: string | null;
        contactIds: Array<string>;
        engagementId: string | null;
        ticketId: string | null;
        assigneeMemberId: string | null;
        emailAccountId: string | null;
        snoozedUntil: string;
    };
};

