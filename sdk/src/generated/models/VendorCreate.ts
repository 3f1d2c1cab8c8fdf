/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BankDetails } from './BankDetails';
export type VendorCreate = {
    name: string;
    legalName?: string | null;
    email?: string | null;
    phone?: string | null;
    /**
     * One vendor each.
     */
    taxNumber?: string | null;
    /**
     * Of its bills unless told.
     */
    currency?: string | null;
    paymentTermsDays?: number | null;
    address?: Record<string, any> | null;
    /**
     * Kept sealed. They count once a second person has approved them, where there is one.
     */
    bankDetails?: BankDetails;
    defaultExpenseAccountId?: string | null;
    /**
     * Of its bill lines unless told.
     */
    defaultTaxRateId?: string | null;
    taxFormFileId?: string | null;
    reportable?: boolean;
    leadTimeDays?: number | null;
    rating?: number | null;
    custom?: Record<string, any> | null;
};

