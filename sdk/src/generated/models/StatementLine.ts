/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type StatementLine = {
    on: string;
    /**
     * issue: an invoice; payment: money applied to it; the others take away or bring back.
     */
    kind: 'issue' | 'void' | 'payment' | 'unapply' | 'credit' | 'uncredit' | 'write_off' | 'recovery';
    invoiceId: string;
    invoiceNumber: string | null;
    paymentId: string | null;
    paymentNumber: string | null;
    /**
     * More owed where positive, less where negative.
     */
    amountMinor: number;
    /**
     * Owed after it.
     */
    balanceMinor: number;
};

