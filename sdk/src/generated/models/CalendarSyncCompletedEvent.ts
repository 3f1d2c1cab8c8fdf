/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A sync brought something: busy time, or appointments that were made, moved or called off there.
 */
export type CalendarSyncCompletedEvent = {
    id: string;
    version: number;
    occurredAt: string;
    organizationId?: string;
    aggregate: {
        type: string;
        id: string;
        version: number;
    };
    actor: {
        kind: string;
        id: string | null;
    };
    correlationId: string;
    causationId?: string | null;
    requestId?: string | null;
    previous?: Record<string, any> | null;
    type: 'calendar_sync.completed';
    data: {
        id: string;
        integrationId: string;
        memberId: string;
        provider: string;
        externalCalendarId: string | null;
        direction: 'read_busy' | 'two_way';
        /**
         * From the start, not from where the last one ended.
         */
        full: boolean;
        changed: number;
        removed: number;
    };
};

