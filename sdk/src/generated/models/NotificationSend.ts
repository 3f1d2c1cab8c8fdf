/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type NotificationSend = {
    /**
     * Whom to tell: a member …
     */
    memberId?: string;
    /**
     * … or a client’s contact.
     */
    contactId?: string;
    title: string;
    body?: string | null;
    /**
     * The record that it is about, with entityId.
     */
    entityType?: string;
    entityId?: string;
    /**
     * Sent again, the same key answers the notification that it made before.
     */
    key?: string;
};

