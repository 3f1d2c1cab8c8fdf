/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { MaskedBankDetails } from './MaskedBankDetails';
import type { VendorStatus } from './VendorStatus';
export type Vendor = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    name: string;
    legalName: string | null;
    status: VendorStatus;
    blockReason: string | null;
    email: string | null;
    phone: string | null;
    taxNumber: string | null;
    currency: string | null;
    paymentTermsDays: number | null;
    address: Record<string, any> | null;
    /**
     * Where money goes, masked.
     */
    bankDetails?: MaskedBankDetails | null;
    bankChangedAt?: string | null;
    /**
     * A change that waits for a second person.
     */
    pendingBankDetails?: MaskedBankDetails | null;
    pendingBankAt?: string | null;
    pendingBankById?: string | null;
    defaultExpenseAccountId: string | null;
    defaultTaxRateId: string | null;
    taxFormFileId: string | null;
    reportable: boolean;
    leadTimeDays: number | null;
    rating: number | null;
    mergedIntoId: string | null;
    custom: Record<string, any> | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

