/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type Event = {
    /**
     * The same for every delivery of this event.
     */
    id: string;
    type: string;
    /**
     * Version of the data’s shape.
     */
    version: number;
    occurredAt: string;
    /**
     * What it is about, as of this event.
     */
    aggregate: {
        type: string;
        id: string;
        version: number;
    };
    actor: {
        kind: string;
        id: string | null;
    };
    /**
     * Shared by everything that one first cause set off.
     */
    correlationId: string;
    /**
     * The event that caused the command behind this one.
     */
    causationId: string | null;
    requestId: string | null;
    data: Record<string, any>;
    /**
     * The fields that changed, as they were.
     */
    previous: Record<string, any> | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

