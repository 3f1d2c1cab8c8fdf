/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PaymentAllocation = {
    id: string;
    invoiceId: string | null;
    billId: string | null;
    creditNoteId: string | null;
    amountMinor: number;
    fxGainLossMinor: number;
    /**
     * null: meant for it, while the payment is pending.
     */
    appliedOn: string | null;
};

