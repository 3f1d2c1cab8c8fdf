/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * New bank details of a vendor were not approved; money goes where it went.
 */
export type VendorBankDetailsChangeRejectedEvent = {
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
    type: 'vendor.bank_details_change_rejected';
    data: {
        vendorId: string;
        name: string;
        status: 'active' | 'inactive' | 'blocked';
        reason: string | null;
    };
};

