/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { MaskedBankDetails } from './MaskedBankDetails';
/**
 * Money for a vendor goes to another account from now on.
 */
export type VendorBankDetailsChangedEvent = {
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
    type: 'vendor.bank_details_changed';
    data: {
        vendorId: string;
        name: string;
        status: 'active' | 'inactive' | 'blocked';
        requestedById: string | null;
        approvedById: string | null;
        bankDetails: MaskedBankDetails;
    };
};

