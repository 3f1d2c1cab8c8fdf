/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type CalendarSync = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    integrationId: string;
    memberId: string;
    provider: string;
    externalCalendarId: string | null;
    calendarName: string | null;
    /**
     * The account’s calendars, known after the first sync.
     */
    calendars: Array<{
        id: string;
        name: string;
        timezone: string;
    }> | null;
    /**
     * read_busy: its events take slots away; two_way: our appointments stand in it as well.
     */
    direction: 'read_busy' | 'two_way';
    status: 'active' | 'error' | 'needs_reauth' | 'disconnected';
    lastError: string | null;
    lastSyncedAt: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

