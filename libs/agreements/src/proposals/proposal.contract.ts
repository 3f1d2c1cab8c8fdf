import {
  base,
  businessDateString,
  currencyCode,
  id,
  moneyMinor,
  quantityString,
  rateString,
  unitAmountString,
} from '@omni/platform';
import { z } from 'zod';
import { block, blocks } from '../documents/block.contract';
import { variables } from '../documents/merge-field.contract';
import { PROPOSAL_STATUSES } from './proposal.transitions';

const key = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,39}$/);
const percent = z
  .string()
  .max(11, { abort: true })
  .regex(/^(?:100(?:\.0{1,6})?|\d{1,2}(?:\.\d{1,6})?)$/)
  .meta({ description: 'Percent from 0 to 100 as a decimal string', example: '30' });
const minor = z.int().describe('Whole minor units of the currency.');

export const proposalLineInput = z
  .strictObject({
    key: key.optional().describe('By which the line is chosen; l1, l2 … unless told.'),
    productId: id.nullable().optional().describe('Brings description, unit, price and tax where left out.'),
    description: z.string().trim().min(1).max(2000).optional(),
    quantity: quantityString.optional().describe('1 unless told.'),
    unit: z.string().trim().min(1).max(24).nullable().optional(),
    unitAmount: unitAmountString.optional(),
    discountPct: percent.nullable().optional(),
    taxPct: rateString.nullable().optional().describe('On top of the price; null: no tax.'),
    optional: z.boolean().optional().describe('The client may take it or leave it.'),
    group: key.nullable().optional().describe('Of the lines of a group the client takes one.'),
    selected: z
      .boolean()
      .optional()
      .describe('Of an optional line or one of a group: in unless the client says otherwise.'),
  })
  .meta({ id: 'ProposalLineInput' });
export type ProposalLineValues = z.output<typeof proposalLineInput>;

const groupInput = z
  .strictObject({
    key,
    title: z.string().trim().min(1).max(200),
    required: z
      .boolean()
      .optional()
      .describe('Exactly one must be taken (so unless told); else at most one.'),
  })
  .meta({ id: 'ProposalChoiceGroupInput' });
const group = z
  .strictObject({ key: z.string(), title: z.string(), required: z.boolean() })
  .meta({ id: 'ProposalChoiceGroup' });

export const deposit = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('percent'), percent }).meta({ id: 'ProposalDepositPercent' }),
    z
      .strictObject({ kind: z.literal('amount'), amountMinor: moneyMinor.min(1) })
      .meta({ id: 'ProposalDepositAmount' }),
  ])
  .meta({ id: 'ProposalDeposit' });

export const proposalFields = {
  clientId: id,
  contactId: id.nullable().optional(),
  dealId: id.nullable().optional(),
  engagementId: id.nullable().optional(),
  title: z.string().trim().min(1).max(300),
  currency: currencyCode.optional().describe("The client's, else the organization's unless told."),
  validUntil: businessDateString.nullable().optional().describe('Last day for the client to accept.'),
  body: blocks.optional(),
  terms: z.string().trim().max(10_000).nullable().optional(),
  lines: z.array(proposalLineInput).max(300).optional(),
  groups: z.array(groupInput).max(30).optional(),
  deposit: deposit.nullable().optional().describe('Asked for when it is accepted.'),
  contractTemplateId: id.nullable().optional().describe('The contract that is made once it is accepted.'),
  contractVariables: variables.nullable().optional(),
};

export const proposalStatus = z.enum(PROPOSAL_STATUSES).meta({ id: 'ProposalStatus' });
const moment = z.iso.datetime().nullable();

export const proposalLineView = z
  .strictObject({
    key: z.string(),
    productId: id.nullable(),
    description: z.string(),
    quantity: z.string(),
    unit: z.string().nullable(),
    unitAmount: z.string(),
    discountPct: z.string().nullable(),
    taxPct: z.string().nullable(),
    optional: z.boolean(),
    selected: z.boolean(),
    group: z.string().nullable(),
    netMinor: minor.describe('Net of discount and tax, when the line counts.'),
    taxMinor: minor,
  })
  .meta({ id: 'ProposalLine' });

export const proposalVersionView = z
  .strictObject({
    ...base,
    proposalId: id,
    versionNo: z.int(),
    currency: z.string(),
    title: z.string(),
    body: z.array(block),
    groups: z.array(group),
    deposit: deposit.nullable(),
    terms: z.string().nullable(),
    validUntil: z.iso.date().nullable(),
    lines: z.array(proposalLineView),
    subtotalMinor: minor,
    taxTotalMinor: minor,
    totalMinor: minor.describe('Without choices of the client: with the lines that are selected beforehand.'),
    sha256: z.string(),
    frozenAt: moment.describe('When it was sent; it has not changed since.'),
  })
  .meta({ id: 'ProposalVersion' });

export const acceptanceView = z
  .strictObject({
    via: z.enum(['link', 'portal', 'recorded', 'signature']).meta({ id: 'ProposalAcceptedVia' }),
    typedName: z.string(),
    at: z.iso.datetime(),
    ip: z.string().nullable(),
    userAgent: z.string().nullable(),
    versionId: id,
    versionSha256: z.string(),
    chosen: z.array(z.string()),
    subtotalMinor: minor,
    taxTotalMinor: minor,
    totalMinor: minor,
    depositMinor: minor,
  })
  .meta({ id: 'ProposalAcceptance' });

export const proposalContract = {
  view: z
    .strictObject({
      ...base,
      number: z.string().nullable(),
      clientId: id,
      contactId: id.nullable(),
      dealId: id.nullable(),
      engagementId: id.nullable(),
      title: z.string(),
      status: proposalStatus,
      templateId: id.nullable(),
      contractTemplateId: id.nullable(),
      contractVariables: variables.nullable(),
      currentVersionId: id.nullable(),
      versionNo: z.int(),
      currency: z.string(),
      totalMinor: minor,
      depositMinor: minor,
      validUntil: z.iso.date().nullable(),
      sentAt: moment,
      viewedAt: moment,
      decidedAt: moment,
      acceptedByContactId: id.nullable(),
      acceptance: acceptanceView.nullable(),
      declineReason: z.string().nullable(),
      linkExpiresAt: moment,
      current: proposalVersionView
        .nullable()
        .optional()
        .describe('The version in force: with one proposal always, in lists when include=current asks.'),
    })
    .meta({ id: 'Proposal' }),
};

export const typedName = z.string().trim().min(2).max(200).describe('The name as the person writes it.');
export const reason = z.string().trim().min(1).max(2000);
export const chosenLines = z
  .array(key)
  .max(300)
  .optional()
  .describe('Keys of the optional lines and of one line a group; what is selected beforehand unless told.');
