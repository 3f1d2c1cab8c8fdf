/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ScheduleTemplateLine } from './ScheduleTemplateLine';
export type ScheduleTemplate = {
    /**
     * Of recurring invoices each time anew, at the price that a product then has unless a price is said.
     */
    lines?: Array<ScheduleTemplateLine>;
    /**
     * Of instalments with lines: the whole and the amounts contain the tax, and each invoice comes to its amount exactly; what rounding leaves over is a line of its own.
     */
    grossAmounts?: boolean;
    /**
     * Of instalments without lines.
     */
    taxRateId?: string | null;
    /**
     * Of instalments without lines.
     */
    revenueAccountId?: string | null;
    /**
     * INV unless told.
     */
    series?: string;
    poNumber?: string | null;
    notes?: string | null;
    terms?: string | null;
};

