/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PaymentAnnouncement = {
    paymentId: string;
    number: string;
    status: 'pending';
    invoiceId: string;
    method: 'bank_transfer' | 'card' | 'direct_debit' | 'cheque';
    amountMinor: number;
    currency: string;
    /**
     * What to write on the transfer.
     */
    reference: string;
    payee: string;
    /**
     * Where to pay, in the words of the business.
     */
    paymentInstructions: string | null;
};

