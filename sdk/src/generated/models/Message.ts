/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { MessageAttachment } from './MessageAttachment';
import type { MessageAuthorKind } from './MessageAuthorKind';
import type { MessageChannel } from './MessageChannel';
import type { MessageDirection } from './MessageDirection';
import type { MessageParty } from './MessageParty';
import type { MessagePurpose } from './MessagePurpose';
import type { MessageStatus } from './MessageStatus';
import type { SuggestedContact } from './SuggestedContact';
export type Message = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    threadId: string;
    channel: MessageChannel;
    direction: MessageDirection;
    from: MessageParty;
    to: Array<MessageParty>;
    cc: Array<MessageParty>;
    bcc: Array<MessageParty>;
    /**
     * Where an answer is wanted, if not at the sender.
     */
    replyTo: MessageParty | null;
    subject: string | null;
    bodyText: string | null;
    bodyHtml: string | null;
    status: MessageStatus;
    purpose: MessagePurpose;
    sentAt: string | null;
    receivedAt: string | null;
    deliveredAt: string | null;
    scheduledFor: string | null;
    rfcMessageId: string | null;
    inReplyTo: string | null;
    fileIds: Array<string>;
    attachments: Array<MessageAttachment>;
    authorKind: MessageAuthorKind;
    authorMemberId: string | null;
    authorContactId: string | null;
    aiActionId: string | null;
    templateId: string | null;
    emailAccountId: string | null;
    automatic: boolean;
    /**
     * Who wrote, where no contact has the address yet.
     */
    suggestedContact: SuggestedContact | null;
    error: string | null;
    sourceKey: string | null;
    clientId: string | null;
    engagementId: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

