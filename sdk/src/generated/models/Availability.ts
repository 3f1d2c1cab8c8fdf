/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { DateOverride } from './DateOverride';
import type { WeeklyHours } from './WeeklyHours';
export type Availability = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    memberId: string;
    timezone: string;
    weekly: WeeklyHours;
    dateOverrides: Array<DateOverride>;
    holidaysCalendar: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

