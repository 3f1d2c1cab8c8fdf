/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { FileRequestItem } from './FileRequestItem';
import type { FileRequestStatus } from './FileRequestStatus';
import type { FileSensitivity } from './FileSensitivity';
export type FileRequest = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    title: string;
    instructions: string | null;
    clientId: string;
    contactId: string | null;
    engagementId: string | null;
    projectId: string | null;
    folderId: string | null;
    reviewerMemberId: string | null;
    items: Array<FileRequestItem>;
    /**
     * Who is kept from it by role: hr from Managers and Staff, legal from Staff, all but financial from Accountants.
     */
    sensitivity: FileSensitivity;
    status: FileRequestStatus;
    dueAt: string | null;
    expiresAt: string;
    completedAt: string | null;
    cancelledAt: string | null;
    reminderEveryDays: number | null;
    nextReminderAt: string | null;
    remindersSent: number;
    lastSentAt: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

