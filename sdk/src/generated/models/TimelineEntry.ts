/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type TimelineEntry = {
    id: string;
    /**
     * The event, as GET /v1/events knows it.
     */
    eventId: string;
    type: string;
    module: string;
    occurredAt: string;
    /**
     * One line for people.
     */
    summary: string;
    /**
     * What the event is about.
     */
    subject: {
        type: string;
        id: string;
    };
    /**
     * Whose timeline it was read from.
     */
    entity: {
        type: string;
        id: string;
    };
    clientId: string | null;
    engagementId: string | null;
    actor: {
        kind: string;
        id: string | null;
    };
    visibility: 'internal' | 'client';
    data: Record<string, any>;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

