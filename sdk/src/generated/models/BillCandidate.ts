/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BillStatus } from './BillStatus';
export type BillCandidate = {
    id: string;
    number: string;
    vendorReference: string | null;
    status: BillStatus;
    issueDate: string;
    currency: string;
    totalMinor: number;
    /**
     * reference: the same but for blanks, dashes and leading zeros; amount: the same, within 10 days.
     */
    because: Array<'reference' | 'amount'>;
};

