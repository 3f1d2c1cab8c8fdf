/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ContractKind = 'msa' | 'sow' | 'nda' | 'order_form' | 'employment' | 'lease' | 'other';
