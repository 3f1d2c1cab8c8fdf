/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AgreementBlock } from './AgreementBlock';
import type { AgreementMoneyValue } from './AgreementMoneyValue';
import type { ContractAmendedTerms } from './ContractAmendedTerms';
import type { ContractVersionKind } from './ContractVersionKind';
import type { ContractVersionStatus } from './ContractVersionStatus';
export type ContractVersion = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    contractId: string;
    versionNo: number;
    kind: ContractVersionKind;
    status: ContractVersionStatus;
    body: Array<AgreementBlock>;
    /**
     * By key. Dates are YYYY-MM-DD, numbers decimal strings, money an amount with its currency.
     */
    variables: Record<string, (string | AgreementMoneyValue)> | null;
    fileId: string | null;
    sha256: string;
    changeNote: string | null;
    effectiveOn: string | null;
    terms: ContractAmendedTerms | null;
    /**
     * Since when it cannot change.
     */
    frozenAt: string | null;
    signedAt: string | null;
};

