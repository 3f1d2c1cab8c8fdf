/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AgreementMoneyValue } from './AgreementMoneyValue';
import type { ProposalAcceptance } from './ProposalAcceptance';
import type { ProposalStatus } from './ProposalStatus';
import type { ProposalVersion } from './ProposalVersion';
export type Proposal = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    number: string | null;
    clientId: string;
    contactId: string | null;
    dealId: string | null;
    engagementId: string | null;
    title: string;
    status: ProposalStatus;
    templateId: string | null;
    contractTemplateId: string | null;
    /**
     * By key. Dates are YYYY-MM-DD, numbers decimal strings, money an amount with its currency.
     */
    contractVariables: Record<string, (string | AgreementMoneyValue)> | null;
    currentVersionId: string | null;
    versionNo: number;
    currency: string;
    /**
     * Whole minor units of the currency.
     */
    totalMinor: number;
    /**
     * Whole minor units of the currency.
     */
    depositMinor: number;
    validUntil: string | null;
    sentAt: string | null;
    viewedAt: string | null;
    decidedAt: string | null;
    acceptedByContactId: string | null;
    acceptance: ProposalAcceptance | null;
    declineReason: string | null;
    linkExpiresAt: string | null;
    /**
     * The version in force: with one proposal always, in lists when include=current asks.
     */
    current?: ProposalVersion | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

