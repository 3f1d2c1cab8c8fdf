/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AgreementMoneyValue } from './AgreementMoneyValue';
export type PreviewAgreementTemplateInput = {
    /**
     * By key. Dates are YYYY-MM-DD, numbers decimal strings, money an amount with its currency.
     */
    variables?: Record<string, (string | AgreementMoneyValue)>;
    clientId?: string | null;
    contactId?: string | null;
    dealId?: string | null;
    engagementId?: string | null;
};

