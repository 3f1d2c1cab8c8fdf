/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ClientCompanyKind } from './ClientCompanyKind';
import type { ClientCompanyStatus } from './ClientCompanyStatus';
import type { CrmAddress } from './CrmAddress';
import type { CrmLifecycleSource } from './CrmLifecycleSource';
export type ClientCompany = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    kind: ClientCompanyKind;
    name: string;
    legalName: string | null;
    status: ClientCompanyStatus;
    domain: string | null;
    website: string | null;
    industry: string | null;
    email: string | null;
    phone: string | null;
    taxNumber: string | null;
    taxExempt: boolean;
    currency: string | null;
    paymentTermsDays: number | null;
    creditLimitMinor: number | null;
    billingAddress: CrmAddress | null;
    shippingAddress: CrmAddress | null;
    ownerMemberId: string | null;
    lifecycleSource: CrmLifecycleSource;
    healthScore: number | null;
    custom: Record<string, any> | null;
    mergedIntoId: string | null;
    lastActivityAt: string | null;
    openInvoiceCount: number;
    erasedAt: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

