/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AgreementBlock } from './AgreementBlock';
import type { AgreementMoneyValue } from './AgreementMoneyValue';
import type { ContractKind } from './ContractKind';
import type { CounterpartyKind } from './CounterpartyKind';
export type ContractCreate = {
    counterpartyKind?: CounterpartyKind;
    clientId?: string | null;
    vendorId?: string | null;
    /**
     * Who signs for the other side unless told otherwise.
     */
    contactId?: string | null;
    employeeId?: string | null;
    legalEntityId?: string | null;
    dealId?: string | null;
    engagementId?: string | null;
    /**
     * Superseded once this one is signed.
     */
    replacesContractId?: string | null;
    title: string;
    kind?: ContractKind;
    body?: Array<AgreementBlock>;
    /**
     * Whole minor units of the currency (cents, yen, fils)
     */
    valueMinor?: number | null;
    /**
     * The client's, else the organization's unless told.
     */
    currency?: string;
    /**
     * The day of signing unless told.
     */
    effectiveOn?: string | null;
    /**
     * Last day on which it is in force; null: no end.
     */
    endsOn?: string | null;
    autoRenew?: boolean;
    renewalTermMonths?: number | null;
    /**
     * Days before the end by which notice must be given.
     */
    renewalNoticeDays?: number | null;
    governingLaw?: string | null;
    custom?: Record<string, any> | null;
    /**
     * Brings the text.
     */
    templateId?: string | null;
    /**
     * For the template's fields.
     */
    variables?: Record<string, (string | AgreementMoneyValue)>;
};

