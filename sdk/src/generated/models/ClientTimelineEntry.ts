/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ClientTimelineEntry = {
    id: string;
    type: string;
    occurredAt: string;
    /**
     * One line for people.
     */
    summary: string;
    /**
     * What it is about.
     */
    subject: {
        type: string;
        id: string;
    };
    engagementId: string | null;
    /**
     * Oneself, somebody else of the client, or the business.
     */
    actor: 'you' | 'client' | 'business';
};

