/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ScheduleTemplateLine } from './ScheduleTemplateLine';
export type ScheduleTemplateView = {
    lines: Array<ScheduleTemplateLine>;
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
    series?: string;
    poNumber?: string | null;
    notes?: string | null;
    terms?: string | null;
};

