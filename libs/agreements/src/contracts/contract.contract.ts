import { base, businessDateString, currencyCode, id, moneyMinor } from '@omni/platform';
import { z } from 'zod';
import { block, blocks } from '../documents/block.contract';
import { variables } from '../documents/merge-field.contract';
import { CONTRACT_KINDS, CONTRACT_STATUSES, COUNTERPARTY_KINDS } from './contract.transitions';

export const contractStatus = z.enum(CONTRACT_STATUSES).meta({ id: 'ContractStatus' });
export const contractKind = z.enum(CONTRACT_KINDS).meta({ id: 'ContractKind' });
export const counterpartyKind = z.enum(COUNTERPARTY_KINDS).meta({ id: 'CounterpartyKind' });

/** What a contract is to last, and how it goes on. */
export const termFields = {
  effectiveOn: businessDateString.nullable().optional().describe('The day of signing unless told.'),
  endsOn: businessDateString
    .nullable()
    .optional()
    .describe('Last day on which it is in force; null: no end.'),
  autoRenew: z.boolean().optional(),
  renewalTermMonths: z.int().min(1).max(600).nullable().optional(),
  renewalNoticeDays: z
    .int()
    .min(0)
    .max(3660)
    .nullable()
    .optional()
    .describe('Days before the end by which notice must be given.'),
  governingLaw: z.string().trim().min(1).max(200).nullable().optional(),
};

export const contractFields = {
  contactId: id.nullable().optional().describe('Who signs for the other side unless told otherwise.'),
  employeeId: id.nullable().optional(),
  legalEntityId: id.nullable().optional(),
  dealId: id.nullable().optional(),
  engagementId: id.nullable().optional(),
  replacesContractId: id.nullable().optional().describe('Superseded once this one is signed.'),
  title: z.string().trim().min(1).max(300),
  kind: contractKind.optional(),
  body: blocks.optional(),
  valueMinor: moneyMinor.min(0).nullable().optional(),
  currency: currencyCode.optional().describe("The client's, else the organization's unless told."),
  ...termFields,
  custom: z.record(z.string().max(64), z.unknown()).nullable().optional(),
};

const moment = z.iso.datetime().nullable();
const day = z.iso.date().nullable();

const amendedTerms = z
  .strictObject({
    endsOn: day.optional(),
    autoRenew: z.boolean().optional(),
    renewalTermMonths: z.int().nullable().optional(),
    renewalNoticeDays: z.int().nullable().optional(),
    valueMinor: z.int().nullable().optional(),
  })
  .meta({ id: 'ContractAmendedTerms' });

export const contractVersionView = z
  .strictObject({
    ...base,
    contractId: id,
    versionNo: z.int(),
    kind: z.enum(['original', 'amendment', 'renewal']).meta({ id: 'ContractVersionKind' }),
    status: z
      .enum(['open', 'frozen', 'signed', 'declined', 'withdrawn'])
      .meta({ id: 'ContractVersionStatus' }),
    body: z.array(block),
    variables: variables.nullable(),
    fileId: id.nullable(),
    sha256: z.string(),
    changeNote: z.string().nullable(),
    effectiveOn: day,
    terms: amendedTerms.nullable(),
    frozenAt: moment.describe('Since when it cannot change.'),
    signedAt: moment,
  })
  .meta({ id: 'ContractVersion' });

export const contractContract = {
  view: z
    .strictObject({
      ...base,
      number: z.string().nullable(),
      counterpartyKind,
      clientId: id.nullable(),
      vendorId: id.nullable(),
      employeeId: id.nullable(),
      legalEntityId: id.nullable(),
      contactId: id.nullable(),
      proposalId: id.nullable(),
      dealId: id.nullable(),
      engagementId: id.nullable(),
      templateId: id.nullable(),
      replacesContractId: id.nullable(),
      title: z.string(),
      kind: contractKind,
      status: contractStatus,
      currentVersionId: id.nullable(),
      pendingVersionId: id.nullable().describe('An amendment that is not signed yet.'),
      versionNo: z.int(),
      valueMinor: z.int().nullable(),
      currency: z.string(),
      effectiveOn: day,
      endsOn: day,
      autoRenew: z.boolean(),
      renewalTermMonths: z.int().nullable(),
      renewalNoticeDays: z.int().nullable(),
      noticeDueOn: day.describe('Last day for notice: the end less the notice days.'),
      noticeGivenOn: day,
      governingLaw: z.string().nullable(),
      sentAt: moment,
      signedAt: moment,
      declinedAt: moment,
      declineReason: z.string().nullable(),
      endedOn: day,
      terminatedOn: day,
      terminationReason: z.string().nullable(),
      voidReason: z.string().nullable(),
      signedFileId: id.nullable(),
      documentSha256: z.string().nullable().describe('Of the content that was signed last.'),
      aiSummaryId: id.nullable(),
      custom: z.record(z.string(), z.unknown()).nullable(),
      current: contractVersionView
        .nullable()
        .optional()
        .describe('The version in force: with one contract always, in lists when include=current asks.'),
    })
    .meta({ id: 'Contract' }),
};
