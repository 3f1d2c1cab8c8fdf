/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Message } from './Message';
import type { MessageChannel } from './MessageChannel';
import type { ThreadStatus } from './ThreadStatus';
export type ThreadForClient = {
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
    status: ThreadStatus;
    lastMessageAt: string | null;
    messageCount: number;
    /**
     * The first message, in the answer to its start alone.
     */
    message?: Message;
};

