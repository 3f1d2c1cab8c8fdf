/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type InvoiceStatus = 'draft' | 'pending_approval' | 'approved' | 'issued' | 'partially_paid' | 'paid' | 'credited' | 'voided' | 'written_off';
