/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AgreementBlock } from './AgreementBlock';
import type { ProposalChoiceGroup } from './ProposalChoiceGroup';
import type { ProposalDeposit } from './ProposalDeposit';
import type { ProposalLine } from './ProposalLine';
export type ProposalVersion = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    proposalId: string;
    versionNo: number;
    currency: string;
    title: string;
    body: Array<AgreementBlock>;
    groups: Array<ProposalChoiceGroup>;
    deposit: ProposalDeposit | null;
    terms: string | null;
    validUntil: string | null;
    lines: Array<ProposalLine>;
    /**
     * Whole minor units of the currency.
     */
    subtotalMinor: number;
    /**
     * Whole minor units of the currency.
     */
    taxTotalMinor: number;
    /**
     * Without choices of the client: with the lines that are selected beforehand.
     */
    totalMinor: number;
    sha256: string;
    /**
     * When it was sent; it has not changed since.
     */
    frozenAt: string | null;
};

