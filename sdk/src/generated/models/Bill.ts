/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BillLine } from './BillLine';
import type { BillMatchStatus } from './BillMatchStatus';
import type { BillStatus } from './BillStatus';
import type { BillTax } from './BillTax';
export type Bill = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    number: string;
    vendorReference: string | null;
    vendorId: string;
    purchaseOrderId: string | null;
    engagementId: string | null;
    projectId: string | null;
    status: BillStatus;
    receivedOn: string;
    issueDate: string;
    dueDate: string;
    currency: string;
    fxRate: string | null;
    /**
     * Whole minor units of the currency.
     */
    subtotalMinor: number;
    /**
     * Whole minor units of the currency.
     */
    taxTotalMinor: number;
    /**
     * Whole minor units of the currency.
     */
    totalMinor: number;
    /**
     * Whole minor units of the currency.
     */
    amountPaidMinor: number;
    /**
     * Whole minor units of the currency.
     */
    balanceDueMinor: number;
    taxes: Array<BillTax>;
    fileId: string | null;
    extraction: Record<string, any> | null;
    matchStatus: BillMatchStatus;
    approvalRequestId: string | null;
    approvedById: string | null;
    approvedAt: string | null;
    rejectionReason: string | null;
    scheduledFor: string | null;
    notes: string | null;
    paidAt: string | null;
    voidedAt: string | null;
    voidReason: string | null;
    /**
     * When it was last told to the accountant's ledger.
     */
    ledgerSyncedAt: string | null;
    custom: Record<string, any> | null;
    /**
     * With one bill always, in lists when include=lines asks for them.
     */
    lines?: Array<BillLine>;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

