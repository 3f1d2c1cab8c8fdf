/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { MessageChannel } from './MessageChannel';
import type { MessagePurpose } from './MessagePurpose';
import type { MessageRecipient } from './MessageRecipient';
import type { ThreadVisibility } from './ThreadVisibility';
export type ThreadStart = {
    subject: string;
    /**
     * email unless told.
     */
    channel?: MessageChannel;
    clientId?: string | null;
    contactIds?: Array<string>;
    engagementId?: string | null;
    ticketId?: string | null;
    /**
     * Members whose conversation it is, beside yourself.
     */
    participantMemberIds?: Array<string>;
    visibility?: ThreadVisibility;
    assigneeMemberId?: string | null;
    /**
     * The account that writes; unless told your own, else a shared one, else the house’s sender.
     */
    emailAccountId?: string;
    /**
     * The first message.
     */
    message?: {
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
        templateId?: string;
        /**
         * Values of the template’s merge fields, by name.
         */
        mergeData?: Record<string, (string | number | boolean | string | null)>;
        /**
         * A note for colleagues that goes to nobody outside.
         */
        internal?: boolean;
        /**
         * Keep it as a draft instead of sending it.
         */
        draft?: boolean;
        aiActionId?: string;
        /**
         * Written again, the same key answers the message that it made before.
         */
        sourceKey?: string;
    };
};

