/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { InvoiceBuyer } from './InvoiceBuyer';
import type { InvoiceLine } from './InvoiceLine';
import type { InvoiceSeller } from './InvoiceSeller';
import type { InvoiceSource } from './InvoiceSource';
import type { InvoiceStatus } from './InvoiceStatus';
import type { InvoiceTax } from './InvoiceTax';
export type Invoice = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    number: string | null;
    series: string;
    clientId: string;
    contactId: string | null;
    engagementId: string | null;
    projectId: string | null;
    invoiceScheduleId: string | null;
    status: InvoiceStatus;
    source: InvoiceSource;
    issueDate: string | null;
    dueDate: string | null;
    supplyDate: string | null;
    currency: string;
    fxRate: string | null;
    /**
     * Whole minor units of the currency.
     */
    subtotalMinor: number;
    /**
     * Whole minor units of the currency.
     */
    discountTotalMinor: number;
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
    amountCreditedMinor: number;
    /**
     * Whole minor units of the currency.
     */
    amountWrittenOffMinor: number;
    /**
     * Whole minor units of the currency.
     */
    balanceDueMinor: number;
    taxes: Array<InvoiceTax>;
    poNumber: string | null;
    notes: string | null;
    terms: string | null;
    sellerSnapshot: InvoiceSeller | null;
    buyerSnapshot: InvoiceBuyer | null;
    pdfFileId: string | null;
    sentAt: string | null;
    viewedAt: string | null;
    paidAt: string | null;
    voidedAt: string | null;
    voidReason: string | null;
    dunningLevel: number;
    dunningPausedUntil: string | null;
    approvalRequestId: string | null;
    /**
     * When it was last told to the accountant's ledger.
     */
    ledgerSyncedAt: string | null;
    custom: Record<string, any> | null;
    /**
     * With one invoice always, in lists when include=lines asks for them.
     */
    lines?: Array<InvoiceLine>;
    /**
     * Of all lines, along with them.
     */
    timeEntryIds?: Array<string>;
    milestoneIds?: Array<string>;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

