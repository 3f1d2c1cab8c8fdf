/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type BillStatus = 'draft' | 'pending_approval' | 'approved' | 'rejected' | 'scheduled' | 'partially_paid' | 'paid' | 'voided';
