/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type BusyBlock = {
    startsAt: string;
    endsAt: string;
    calendarSyncId: string | null;
    importName: string | null;
};

