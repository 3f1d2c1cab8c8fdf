/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Branding } from './Branding';
import type { Industry } from './Industry';
import type { PostalAddress } from './PostalAddress';
export type OrganizationRevise = {
    name?: string;
    slug?: string;
    /**
     * ISO 3166-1 alpha-2
     */
    country?: string;
    /**
     * ISO 4217 currency code
     */
    baseCurrency?: string;
    /**
     * IANA time zone name
     */
    timezone?: string;
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
    settings?: {
        /**
         * Up to which amount a role may approve; without one there is no limit.
         */
        approvalLimits?: {
            /**
             * Minor units of the base currency.
             */
            owner?: number;
            /**
             * Minor units of the base currency.
             */
            manager?: number;
            /**
             * Minor units of the base currency.
             */
            staff?: number;
            /**
             * Minor units of the base currency.
             */
            accountant?: number;
        } | null;
        /**
         * Above it creator and approver must be two people.
         */
        sodLimit?: number | null;
        /**
         * Refuse a second client with the same tax number.
         */
        strictTaxNumber?: boolean | null;
        /**
         * Members need a second factor for approvals.
         */
        requireMfa?: boolean | null;
        /**
         * Browser origins that may call the API.
         */
        corsOrigins?: Array<string> | null;
        ai?: {
            enabled?: boolean;
            /**
             * How far it goes without a person.
             */
            autonomy?: 'suggest' | 'approve' | 'act';
            maskPersonalData?: boolean;
        } | null;
        /**
         * How clients reach the portal.
         */
        portal?: {
            /**
             * Where the client portal is, under a domain of your own: mails link there.
             */
            url?: string;
            /**
             * Clients see who of the business opened their data, and when; noted from then on.
             */
            accessLog?: boolean;
        } | null;
        /**
         * May only lengthen what law and product keep.
         */
        retentionDays?: Record<string, number> | null;
        documents?: {
            paymentTermsDays?: number;
            numberPrefix?: string;
            footer?: string;
            /**
             * Clients are mailed a receipt for each payment.
             */
            sendReceipts?: boolean;
        } | null;
    };
};

