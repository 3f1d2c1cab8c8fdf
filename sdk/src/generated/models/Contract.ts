/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ContractKind } from './ContractKind';
import type { ContractStatus } from './ContractStatus';
import type { ContractVersion } from './ContractVersion';
import type { CounterpartyKind } from './CounterpartyKind';
export type Contract = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    number: string | null;
    counterpartyKind: CounterpartyKind;
    clientId: string | null;
    vendorId: string | null;
    employeeId: string | null;
    legalEntityId: string | null;
    contactId: string | null;
    proposalId: string | null;
    dealId: string | null;
    engagementId: string | null;
    templateId: string | null;
    replacesContractId: string | null;
    title: string;
    kind: ContractKind;
    status: ContractStatus;
    currentVersionId: string | null;
    /**
     * An amendment that is not signed yet.
     */
    pendingVersionId: string | null;
    versionNo: number;
    valueMinor: number | null;
    currency: string;
    effectiveOn: string | null;
    endsOn: string | null;
    autoRenew: boolean;
    renewalTermMonths: number | null;
    renewalNoticeDays: number | null;
    /**
     * Last day for notice: the end less the notice days.
     */
    noticeDueOn: string | null;
    noticeGivenOn: string | null;
    governingLaw: string | null;
    sentAt: string | null;
    signedAt: string | null;
    declinedAt: string | null;
    declineReason: string | null;
    endedOn: string | null;
    terminatedOn: string | null;
    terminationReason: string | null;
    voidReason: string | null;
    signedFileId: string | null;
    /**
     * Of the content that was signed last.
     */
    documentSha256: string | null;
    aiSummaryId: string | null;
    custom: Record<string, any> | null;
    /**
     * The version in force: with one contract always, in lists when include=current asks.
     */
    current?: ContractVersion | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

