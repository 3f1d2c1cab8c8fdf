/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { InstalmentTrigger } from './InstalmentTrigger';
export type ScheduleItemInput = {
    label: string;
    trigger: InstalmentTrigger;
    /**
     * The milestone or project that it waits for; the schedule's contract or project unless told.
     */
    triggerRef?: string | null;
    /**
     * Needed for the trigger date.
     */
    onDate?: string | null;
    /**
     * Of the whole; all instalments together are 100.
     */
    percent?: string | null;
    /**
     * In place of a percentage.
     */
    amountMinor?: number | null;
};

