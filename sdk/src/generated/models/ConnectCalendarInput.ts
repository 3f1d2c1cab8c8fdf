/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ConnectCalendarInput = {
    /**
     * The connection to the calendar’s provider.
     */
    integrationId: string;
    /**
     * Whose time it is; one’s own where absent.
     */
    memberId?: string;
    /**
     * The account’s first calendar where absent.
     */
    externalCalendarId?: string;
    /**
     * read_busy: its events take slots away; two_way: our appointments stand in it as well.
     */
    direction?: 'read_busy' | 'two_way';
};

