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
            owner?: number | null;
            /**
             * Minor units of the base currency.
             */
            manager?: number | null;
            /**
             * Minor units of the base currency.
             */
            staff?: number | null;
            /**
             * Minor units of the base currency.
             */
            accountant?: number | null;
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
        ai?: {
            enabled?: boolean | null;
            /**
             * How far it goes without a person.
             */
            autonomy?: 'suggest' | 'approve' | 'act' | null;
            maskPersonalData?: boolean | null;
        } | null;
        /**
         * How clients reach the portal.
         */
        portal?: {
            /**
             * Where the client portal is, under a domain of your own: mails link there.
             */
            url?: string | null;
            /**
             * Clients see who of the business opened their data, and when; noted from then on.
             */
            accessLog?: boolean | null;
        } | null;
        /**
         * May only lengthen what law and product keep.
         */
        retentionDays?: Record<string, number> | null;
        documents?: {
            paymentTermsDays?: number | null;
            numberPrefix?: string | null;
            /**
             * Printed on invoices and sent along in their mails: bank details, how to pay.
             */
            footer?: string | null;
            /**
             * Clients are mailed a receipt for each payment.
             */
            sendReceipts?: boolean | null;
            /**
             * The tax rate of invoices for milestones, tasks and hours unless told; null: no tax. Not set, what a workflow drafts for a client of one's own country bears the country's standard rate.
             */
            workTaxRateId?: string | null;
        } | null;
    };
};

