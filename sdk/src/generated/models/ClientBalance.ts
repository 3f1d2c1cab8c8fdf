/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ClientBalance = {
    clientId: string;
    currency: string;
    /**
     * What is due on issued invoices.
     */
    receivableMinor: number;
    /**
     * The part of it whose due date has passed.
     */
    overdueMinor: number;
    /**
     * What the client has to their credit out of payments.
     */
    unappliedMinor: number;
    openInvoices: number;
};

