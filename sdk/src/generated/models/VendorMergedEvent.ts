/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * Vendors were the same one: their bills and payments are the surviving one’s.
 */
export type VendorMergedEvent = {
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
    type: 'vendor.merged';
    data: {
        vendorId: string;
        name: string;
        status: 'active' | 'inactive' | 'blocked';
        mergedIds: Array<string>;
    };
};

