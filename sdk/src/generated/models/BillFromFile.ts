/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BillLineInput } from './BillLineInput';
export type BillFromFile = {
    /**
     * One bill each.
     */
    vendorReference?: string | null;
    purchaseOrderId?: string | null;
    engagementId?: string | null;
    projectId?: string | null;
    /**
     * Today unless told.
     */
    receivedOn?: string;
    /**
     * The bill's own date; the day it was received unless told.
     */
    issueDate?: string;
    /**
     * By the vendor's payment terms unless told.
     */
    dueDate?: string;
    /**
     * The vendor's, else the organization's unless told.
     */
    currency?: string;
    /**
     * Exchange rate as a decimal string, at most 10 decimals
     */
    fxRate?: string | null;
    notes?: string | null;
    custom?: Record<string, any> | null;
    fileId: string;
    /**
     * By the tax number, else by the name that stands on it, unless told.
     */
    vendorId?: string;
    /**
     * One line over its sum unless told.
     */
    lines?: Array<BillLineInput>;
};

