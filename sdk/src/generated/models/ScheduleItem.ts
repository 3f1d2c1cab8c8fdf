/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ScheduleItemStatus } from './ScheduleItemStatus';
export type ScheduleItem = {
    id: string;
    position: number;
    label: string;
    trigger: 'date' | 'contract_signed' | 'milestone_completed' | 'time_threshold';
    triggerRef: string | null;
    onDate: string | null;
    percent: string | null;
    amountMinor: number;
    triggeredAt: string | null;
    invoiceId: string | null;
    status: ScheduleItemStatus;
};

