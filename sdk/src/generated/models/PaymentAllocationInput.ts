/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PaymentAllocationInput = {
    /**
     * This or billId.
     */
    invoiceId?: string;
    billId?: string;
    /**
     * As much as is due and left unless told; more than is due is refused.
     */
    amountMinor?: number;
};

