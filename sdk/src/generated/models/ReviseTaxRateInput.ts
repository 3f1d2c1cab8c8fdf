/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { TaxComponent } from './TaxComponent';
import type { TaxKind } from './TaxKind';
export type ReviseTaxRateInput = {
    name?: string;
    code?: string;
    kind?: TaxKind;
    /**
     * Percentage as a decimal string, at most 6 decimals
     */
    percentage?: string;
    /**
     * Unit prices contain the tax.
     */
    inclusive?: boolean;
    compound?: boolean;
    /**
     * ISO 3166-1 alpha-2
     */
    country?: string;
    region?: string | null;
    outputAccountId?: string | null;
    inputAccountId?: string | null;
    /**
     * A day in the organization's time zone
     */
    validFrom?: string;
    /**
     * A day in the organization's time zone
     */
    validTo?: string | null;
    components?: Array<TaxComponent> | null;
};

