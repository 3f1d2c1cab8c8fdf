/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PaymentMethod } from './PaymentMethod';
export type PaymentRevise = {
    method?: PaymentMethod;
    provider?: string | null;
    /**
     * One payment each per provider.
     */
    providerPaymentId?: string | null;
    financialAccountId?: string | null;
};

