/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type FileRequestReviseInput = {
    title?: string;
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
};

