/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type TaxKind = 'vat' | 'gst' | 'sales_tax' | 'withholding' | 'reverse_charge' | 'exempt' | 'zero_rated';
