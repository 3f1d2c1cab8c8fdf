/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { UpcomingInvoice } from './UpcomingInvoice';
export type SchedulePreview = {
    currency: string;
    data: Array<UpcomingInvoice>;
    /**
     * There are more to come than were asked for.
     */
    more: boolean;
};

