import { viewOf } from '@omni/platform';
import type { Proposal } from './proposal.entity';
import type { ProposalLine, ProposalVersion } from './proposal-version.entity';

const lineView = (line: ProposalLine) => ({
  key: line.key,
  productId: line.productId,
  description: line.description,
  quantity: line.quantity,
  unit: line.unit,
  unitAmount: line.unitAmount,
  discountPct: line.discountPct,
  taxPct: line.taxPct,
  optional: line.optional,
  selected: line.selected,
  group: line.group,
  netMinor: line.netMinor,
  taxMinor: line.taxMinor,
});

export const versionView = (row: ProposalVersion) => ({
  ...viewOf(row),
  proposalId: row.proposalId,
  versionNo: row.versionNo,
  currency: row.currency,
  title: row.content.title,
  body: row.content.body,
  groups: row.content.groups,
  deposit: row.content.deposit,
  terms: row.content.terms,
  validUntil: row.content.validUntil,
  lines: row.lines.map(lineView),
  subtotalMinor: row.subtotalMinor,
  taxTotalMinor: row.taxTotalMinor,
  totalMinor: row.totalMinor,
  sha256: row.sha256,
  frozenAt: row.frozenAt,
});

export const proposalView = (row: Proposal) => {
  const current = row.current?.find((version) => version.id === row.currentVersionId);
  return {
    ...viewOf(row),
    number: row.number,
    clientId: row.clientId,
    contactId: row.contactId,
    dealId: row.dealId,
    engagementId: row.engagementId,
    title: row.title,
    status: row.status,
    templateId: row.templateId,
    contractTemplateId: row.contractTemplateId,
    contractVariables: row.contractVariables,
    currentVersionId: row.currentVersionId,
    versionNo: row.versionNo,
    currency: row.currency,
    totalMinor: row.totalMinor,
    depositMinor: row.depositMinor,
    validUntil: row.validUntil,
    sentAt: row.sentAt,
    viewedAt: row.viewedAt,
    decidedAt: row.decidedAt,
    acceptedByContactId: row.acceptedByContactId,
    acceptance: row.acceptance,
    declineReason: row.declineReason,
    linkExpiresAt: row.linkExpiresAt,
    ...(row.current ? { current: current ? versionView(current) : null } : {}),
  };
};
