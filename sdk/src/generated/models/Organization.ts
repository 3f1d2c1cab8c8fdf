/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Branding } from './Branding';
import type { Industry } from './Industry';
import type { OrganizationSettings } from './OrganizationSettings';
import type { PostalAddress } from './PostalAddress';
export type Organization = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    name: string;
    legalName: string | null;
    slug: string;
    mode: 'live' | 'sandbox';
    sandboxOfId: string | null;
    parentOrganizationId: string | null;
    status: 'onboarding' | 'active' | 'suspended' | 'closing' | 'closed';
    country: string;
    baseCurrency: string;
    timezone: string;
    locale: string;
    industry: Industry;
    fiscalYearStartMonth: number;
    accountingBasis: 'accrual' | 'cash';
    taxRounding: 'line' | 'document';
    /**
     * A day in the organization's time zone
     */
    booksLockedThrough: string | null;
    address: PostalAddress | null;
    email: string | null;
    phone: string | null;
    website: string | null;
    branding: Branding | null;
    settings?: OrganizationSettings;
    corsOrigins: Array<string>;
    plan?: 'free' | 'team' | 'business' | 'agency';
    closingAt?: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

