/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type LedgerSyncedType = 'client_company' | 'vendor' | 'product' | 'ledger_account' | 'tax_rate' | 'invoice' | 'credit_note' | 'payment' | 'bill';
