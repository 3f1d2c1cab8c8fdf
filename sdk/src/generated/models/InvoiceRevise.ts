/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { InvoiceLineInput } from './InvoiceLineInput';
export type InvoiceRevise = {
    clientId?: string;
    contactId?: string | null;
    engagementId?: string | null;
    projectId?: string | null;
    /**
     * INV unless told.
     */
    series?: string;
    /**
     * Planned; the day of issue unless told.
     */
    issueDate?: string | null;
    /**
     * By the client's payment terms unless told.
     */
    dueDate?: string | null;
    /**
     * The tax point; the issue date unless told.
     */
    supplyDate?: string | null;
    /**
     * The client's, else the organization's unless told.
     */
    currency?: string;
    /**
     * Exchange rate as a decimal string, at most 10 decimals
     */
    fxRate?: string | null;
    poNumber?: string | null;
    notes?: string | null;
    terms?: string | null;
    custom?: Record<string, any> | null;
    lines?: Array<InvoiceLineInput>;
};

