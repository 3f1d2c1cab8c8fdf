/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PaymentAllocationInput } from './PaymentAllocationInput';
import type { PaymentMethod } from './PaymentMethod';
export type RecordPaymentInput = {
    /**
     * outbound where a vendor or bills are named, else inbound.
     */
    direction?: 'inbound' | 'outbound';
    /**
     * The invoices' client unless told.
     */
    clientId?: string;
    /**
     * The bills' vendor unless told.
     */
    vendorId?: string;
    method: PaymentMethod;
    provider?: string | null;
    /**
     * One payment each per provider.
     */
    providerPaymentId?: string | null;
    /**
     * Whole minor units of the currency (cents, yen, fils)
     */
    amountMinor: number;
    /**
     * ISO 4217 currency code
     */
    currency: string;
    /**
     * Exchange rate as a decimal string, at most 10 decimals
     */
    fxRate?: string | null;
    /**
     * What the provider kept of the amount; of money that goes out, what it took on top.
     */
    feeMinor?: number;
    /**
     * Today unless told; never a day to come.
     */
    receivedOn?: string;
    financialAccountId?: string | null;
    /**
     * The money is only announced: nothing counts until it succeeds.
     */
    pending?: boolean;
    allocations?: Array<PaymentAllocationInput>;
};

