/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * Vendors were not the same after all: each has its bills and payments again.
 */
export type VendorUnmergedEvent = {
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
    type: 'vendor.unmerged';
    data: {
        vendorId: string;
        name: string;
        status: 'active' | 'inactive' | 'blocked';
        mergedIds: Array<string>;
    };
};

