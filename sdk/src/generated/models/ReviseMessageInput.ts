/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { MessagePurpose } from './MessagePurpose';
import type { MessageRecipient } from './MessageRecipient';
export type ReviseMessageInput = {
    /**
     * Unless told: who wrote last in the thread, else the thread’s contacts.
     */
    to?: Array<MessageRecipient>;
    cc?: Array<MessageRecipient>;
    bcc?: Array<MessageRecipient>;
    /**
     * The thread’s unless told.
     */
    subject?: string;
    bodyText?: string;
    /**
     * Sanitised before it is kept.
     */
    bodyHtml?: string;
    fileIds?: Array<string>;
    /**
     * conversation unless told.
     */
    purpose?: MessagePurpose;
    /**
     * Send later.
     */
    scheduledFor?: string | null;
};

