/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { TaxKind } from './TaxKind';
export type BillTax = {
    rateId: string;
    name: string;
    kind: TaxKind;
    percentage: string;
    /**
     * Whole minor units of the currency.
     */
    baseMinor: number;
    /**
     * Whole minor units of the currency.
     */
    taxMinor: number;
    note: string | null;
};

