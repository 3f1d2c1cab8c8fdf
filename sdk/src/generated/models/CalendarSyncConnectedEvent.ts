/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A member’s calendar outside was connected.
 */
export type CalendarSyncConnectedEvent = {
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
    type: 'calendar_sync.connected';
    data: {
        id: string;
        integrationId: string;
        memberId: string;
        provider: string;
        externalCalendarId: string | null;
        direction: 'read_busy' | 'two_way';
    };
};

