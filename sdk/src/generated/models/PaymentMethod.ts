/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PaymentMethod = 'card' | 'bank_transfer' | 'direct_debit' | 'cash' | 'cheque' | 'other';
