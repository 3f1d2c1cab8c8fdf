/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ContractStatus = 'draft' | 'in_review' | 'sent' | 'partially_signed' | 'signed' | 'declined' | 'voided' | 'expired' | 'terminated' | 'superseded';
