/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type UpcomingInvoice = {
    label: string | null;
    trigger: 'date' | 'contract_signed' | 'milestone_completed' | 'time_threshold' | 'recurrence';
    /**
     * null where an event brings it.
     */
    onDate: string | null;
    itemId: string | null;
    netMinor: number;
    taxMinor: number;
    totalMinor: number;
};

