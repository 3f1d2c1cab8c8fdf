/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Branding } from './Branding';
import type { Industry } from './Industry';
import type { OrganizationSettings } from './OrganizationSettings';
import type { PostalAddress } from './PostalAddress';
export type OrganizationCreate = {
    name: string;
    /**
     * Made of the name where absent.
     */
    slug?: string;
    /**
     * ISO 3166-1 alpha-2
     */
    country: string;
    /**
     * ISO 4217 currency code
     */
    baseCurrency: string;
    /**
     * IANA time zone name
     */
    timezone: string;
    mode?: 'live' | 'sandbox';
    legalName?: string | null;
    locale?: string;
    industry?: Industry;
    fiscalYearStartMonth?: number;
    accountingBasis?: 'accrual' | 'cash';
    taxRounding?: 'line' | 'document';
    address?: PostalAddress | null;
    email?: string | null;
    phone?: string | null;
    website?: string | null;
    branding?: Branding | null;
    /**
     * Origins that browsers may call from with tokens of this organization.
     */
    corsOrigins?: Array<string>;
    settings?: OrganizationSettings;
};

