/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { MaskedBankDetails } from './MaskedBankDetails';
/**
 * Somebody entered other bank details of a vendor: a second person has to approve them.
 */
export type VendorBankDetailsChangeRequestedEvent = {
    id: string;
    version: number;
    occurredAt: string;
    organizationId?: string;
    aggregate: {
        type: string;
        id: string;
        version: number;
    };
    actor: {
        kind: string;
        id: string | null;
    };
    correlationId: string;
    causationId?: string | null;
    requestId?: string | null;
    previous?: Record<string, any> | null;
    type: 'vendor.bank_details_change_requested';
    data: {
        vendorId: string;
        name: string;
        status: 'active' | 'inactive' | 'blocked';
        requestedById: string | null;
        pendingBankDetails: MaskedBankDetails;
    };
};

