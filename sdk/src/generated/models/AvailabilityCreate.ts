/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { DateOverride } from './DateOverride';
import type { WeeklyHours } from './WeeklyHours';
export type AvailabilityCreate = {
    memberId: string;
    /**
     * IANA time zone name
     */
    timezone: string;
    weekly: WeeklyHours;
    dateOverrides?: Array<DateOverride>;
    /**
     * Country, state, region: their public holidays are days off.
     */
    holidaysCalendar?: string | null;
};

