/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BillableTimeDetail } from './BillableTimeDetail';
export type InvoiceFromTime = {
    /**
     * All approved hours of the project that no invoice charges yet, the oldest 500, unless told.
     */
    timeEntryIds?: Array<string>;
    /**
     * All hours must be of this project.
     */
    projectId?: string | null;
    /**
     * The project's client unless told.
     */
    clientId?: string;
    contactId?: string | null;
    /**
     * For hours without a rate; else it must be that of their rates.
     */
    currency?: string;
    /**
     * Minor units an hour, for entries that have no rate.
     */
    hourlyRate?: string;
    details?: Array<BillableTimeDetail>;
    /**
     * What makes a line of its own.
     */
    groupBy?: 'entry' | 'task' | 'project';
    taxRateId?: string | null;
    revenueAccountId?: string | null;
    poNumber?: string | null;
    notes?: string | null;
};

