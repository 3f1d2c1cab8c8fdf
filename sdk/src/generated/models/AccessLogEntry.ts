/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type AccessLogEntry = {
    id: string;
    /**
     * What was opened.
     */
    subject: {
        type: string;
        id: string;
    };
    engagementId: string | null;
    /**
     * Name of the member; null for who is here no more.
     */
    by: string | null;
    /**
     * By themselves, or by a program of theirs.
     */
    via: 'user' | 'api_key';
    openedAt: string;
};

