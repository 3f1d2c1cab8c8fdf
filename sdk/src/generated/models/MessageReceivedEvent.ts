/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { MessageChannel } from './MessageChannel';
import type { MessagePurpose } from './MessagePurpose';
/**
 * A message came in.
 */
export type MessageReceivedEvent = {
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
    type: 'message.received';
    data: {
        messageId: string;
        threadId: string;
        channel: MessageChannel;
        direction: 'inbound' | 'outbound' | 'internal';
        status: 'draft' | 'queued' | 'sending' | 'sent' | 'delivered' | 'bounced' | 'failed' | 'received';
        purpose: MessagePurpose;
        authorKind: 'user' | 'ai' | 'workflow' | 'client' | 'external';
        from: {
            address: string | null;
            name: string | null;
        };
        to: Array<{
            address: string | null;
            name: string | null;
        }>;
        subject: string | null;
        clientId: string | null;
        engagementId: string | null;
        ticketId: string | null;
        contactIds: Array<string>;
        memberId: string | null;
        assigneeMemberId: string | null;
        participantMemberIds: Array<string>;
        emailAccountId: string | null;
        automatic: boolean;
        sentAt: string | null;
        receivedAt: string | null;
        senderKnown: boolean;
    };
};

