import { addDays, viewOf } from '@omni/platform';
import type { Contract } from './contract.entity';
import type { ContractVersion } from './contract-version.entity';

export const contractVersionOf = (row: ContractVersion) => ({
  ...viewOf(row),
  contractId: row.contractId,
  versionNo: row.versionNo,
  kind: row.kind,
  status: row.status,
  body: row.body,
  variables: row.variables,
  fileId: row.fileId,
  sha256: row.sha256,
  changeNote: row.changeNote,
  effectiveOn: row.effectiveOn,
  terms: row.terms,
  frozenAt: row.frozenAt,
  signedAt: row.signedAt,
});

/** Last day on which notice can be given; null where nothing says when that is. */
export const noticeDueOn = ({
  endsOn,
  renewalNoticeDays,
}: Pick<Contract, 'endsOn' | 'renewalNoticeDays'>): string | null =>
  endsOn !== null && renewalNoticeDays !== null ? addDays(endsOn, 0 - renewalNoticeDays) : null;

export const contractView = (row: Contract) => {
  const current = row.current?.find((version) => version.id === row.currentVersionId);
  return {
    ...viewOf(row),
    number: row.number,
    counterpartyKind: row.counterpartyKind,
    clientId: row.clientId,
    vendorId: row.vendorId,
    employeeId: row.employeeId,
    legalEntityId: row.legalEntityId,
    contactId: row.contactId,
    proposalId: row.proposalId,
    dealId: row.dealId,
    engagementId: row.engagementId,
    templateId: row.templateId,
    replacesContractId: row.replacesContractId,
    title: row.title,
    kind: row.kind,
    status: row.status,
    currentVersionId: row.currentVersionId,
    pendingVersionId: row.pendingVersionId,
    versionNo: row.versionNo,
    valueMinor: row.valueMinor,
    currency: row.currency,
    effectiveOn: row.effectiveOn,
    endsOn: row.endsOn,
    autoRenew: row.autoRenew,
    renewalTermMonths: row.renewalTermMonths,
    renewalNoticeDays: row.renewalNoticeDays,
    noticeDueOn: noticeDueOn(row),
    noticeGivenOn: row.noticeGivenOn,
    governingLaw: row.governingLaw,
    sentAt: row.sentAt,
    signedAt: row.signedAt,
    declinedAt: row.declinedAt,
    declineReason: row.declineReason,
    endedOn: row.endedOn,
    terminatedOn: row.terminatedOn,
    terminationReason: row.terminationReason,
    voidReason: row.voidReason,
    signedFileId: row.signedFileId,
    documentSha256: row.documentSha256,
    aiSummaryId: row.aiSummaryId,
    custom: row.custom,
    ...(row.current ? { current: current ? contractVersionOf(current) : null } : {}),
  };
};
