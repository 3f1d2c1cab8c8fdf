/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type OrganizationSettings = {
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
    };
    /**
     * Above it creator and approver must be two people.
     */
    sodLimit?: number;
    /**
     * Refuse a second client with the same tax number.
     */
    strictTaxNumber?: boolean;
    /**
     * Members need a second factor for approvals.
     */
    requireMfa?: boolean;
    ai?: {
        enabled?: boolean;
        /**
         * How far it goes without a person.
         */
        autonomy?: 'suggest' | 'approve' | 'act';
        maskPersonalData?: boolean;
    };
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
    };
    /**
     * May only lengthen what law and product keep.
     */
    retentionDays?: Record<string, number>;
    documents?: {
        paymentTermsDays?: number;
        numberPrefix?: string;
        /**
         * Printed on invoices and sent along in their mails: bank details, how to pay.
         */
        footer?: string;
        /**
         * Clients are mailed a receipt for each payment.
         */
        sendReceipts?: boolean;
        /**
         * The tax rate of invoices for milestones, tasks and hours unless told; null: no tax. Not set, what a workflow drafts for a client of one's own country bears the country's standard rate.
         */
        workTaxRateId?: string | null;
    };
};

