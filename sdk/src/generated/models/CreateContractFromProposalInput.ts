/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AgreementMoneyValue } from './AgreementMoneyValue';
import type { ContractKind } from './ContractKind';
export type CreateContractFromProposalInput = {
    proposalId: string;
    /**
     * The proposal's contract template unless told; null: the proposal's own text.
     */
    templateId?: string | null;
    /**
     * Over the proposal's contract variables.
     */
    variables?: Record<string, (string | AgreementMoneyValue)>;
    title?: string;
    kind?: ContractKind;
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
};

