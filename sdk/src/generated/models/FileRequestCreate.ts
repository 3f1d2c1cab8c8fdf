/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { FileRequestItemInput } from './FileRequestItemInput';
import type { FileSensitivity } from './FileSensitivity';
export type FileRequestCreate = {
    title: string;
    instructions?: string | null;
    /**
     * Who is asked: reminders go to their address.
     */
    contactId?: string | null;
    /**
     * Where the files are put.
     */
    folderId?: string | null;
    /**
     * Who looks at the files; whoever asks unless told.
     */
    reviewerMemberId?: string | null;
    /**
     * A moment by RFC 3339
     */
    dueAt?: string | null;
    reminderEveryDays?: number | null;
    /**
     * The project's, engagement's or contact's client unless told.
     */
    clientId?: string;
    engagementId?: string | null;
    projectId?: string | null;
    items: Array<FileRequestItemInput>;
    /**
     * Of the files that come.
     */
    sensitivity?: FileSensitivity;
    /**
     * 30 days from now unless told.
     */
    expiresAt?: string;
    /**
     * Sent again, the same key answers the request that it made before.
     */
    sourceKey?: string;
};

