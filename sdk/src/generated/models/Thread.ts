/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Message } from './Message';
import type { MessageChannel } from './MessageChannel';
import type { ThreadStatus } from './ThreadStatus';
import type { ThreadVisibility } from './ThreadVisibility';
export type Thread = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    subject: string;
    channel: MessageChannel;
    clientId: string | null;
    contactIds: Array<string>;
    engagementId: string | null;
    ticketId: string | null;
    status: ThreadStatus;
    snoozedUntil: string | null;
    assigneeMemberId: string | null;
    lastMessageAt: string | null;
    messageCount: number;
    emailAccountId: string | null;
    externalThreadId: string | null;
    visibility: ThreadVisibility;
    participantMemberIds: Array<string>;
    /**
     * The first message, in the answer to its start alone.
     */
    message?: Message;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

