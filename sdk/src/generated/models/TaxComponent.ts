/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { TaxKind } from './TaxKind';
export type TaxComponent = {
    name: string;
    /**
     * Percentage as a decimal string, at most 6 decimals
     */
    percentage: string;
    /**
     * Charged on the components before it as well.
     */
    compound?: boolean;
    kind?: TaxKind;
};

