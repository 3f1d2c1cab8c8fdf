/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ClientCompanyKind } from './ClientCompanyKind';
import type { CrmAddress } from './CrmAddress';
export type ClientCompanyRevise = {
    kind?: ClientCompanyKind;
    name?: string;
    legalName?: string | null;
    domain?: string | null;
    website?: string | null;
    industry?: string | null;
    email?: string | null;
    phone?: string | null;
    taxNumber?: string | null;
    taxExempt?: boolean;
    /**
     * ISO 4217 currency code
     */
    currency?: string | null;
    paymentTermsDays?: number | null;
    /**
     * Whole minor units of the currency (cents, yen, fils)
     */
    creditLimitMinor?: number | null;
    billingAddress?: CrmAddress | null;
    shippingAddress?: CrmAddress | null;
    ownerMemberId?: string | null;
    healthScore?: number | null;
    custom?: Record<string, any> | null;
};

