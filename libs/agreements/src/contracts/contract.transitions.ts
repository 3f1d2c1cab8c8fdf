import type { Transitions } from '@omni/platform';

export const CONTRACT_STATUSES = [
  'draft',
  'in_review',
  'sent',
  'partially_signed',
  'signed',
  'declined',
  'voided',
  'expired',
  'terminated',
  'superseded',
] as const;
export type ContractStatus = (typeof CONTRACT_STATUSES)[number];
export const CONTRACT_KINDS = ['msa', 'sow', 'nda', 'order_form', 'employment', 'lease', 'other'] as const;
export type ContractKind = (typeof CONTRACT_KINDS)[number];
export const COUNTERPARTY_KINDS = ['client', 'vendor', 'internal'] as const;
export type CounterpartyKind = (typeof COUNTERPARTY_KINDS)[number];

/**
 * `lapse` is an offer that nobody signed in time, `resume` its extension, `recall` the business taking it out of the
 * signers' hands; `expire` is a signed contract whose end has come. `mark_signed` is paper.
 */
export const contractTransitions: Transitions<ContractStatus> = {
  submit: { from: ['draft'], to: 'in_review' },
  return: { from: ['in_review'], to: 'draft' },
  send: { from: ['draft', 'in_review'], to: 'sent' },
  sign_partly: { from: ['sent', 'partially_signed'], to: 'partially_signed' },
  sign: { from: ['sent', 'partially_signed'], to: 'signed' },
  mark_signed: { from: ['draft', 'in_review', 'sent', 'partially_signed'], to: 'signed' },
  decline: { from: ['sent', 'partially_signed'], to: 'declined' },
  void: { from: ['sent', 'partially_signed'], to: 'voided' },
  lapse: { from: ['sent', 'partially_signed'], to: 'expired' },
  recall: { from: ['sent', 'partially_signed'], to: 'draft' },
  resume: { from: ['expired'], to: 'sent' },
  reopen: { from: ['declined', 'expired'], to: 'draft' },
  expire: { from: ['signed'], to: 'expired' },
  terminate: { from: ['signed'], to: 'terminated' },
  supersede: { from: ['signed'], to: 'superseded' },
};

export const UNSIGNED_CONTRACTS: readonly ContractStatus[] = [
  'draft',
  'in_review',
  'sent',
  'partially_signed',
];
/** What a client ever sees. */
export const SHOWN_CONTRACTS: readonly ContractStatus[] = [
  'sent',
  'partially_signed',
  'signed',
  'declined',
  'expired',
  'terminated',
  'superseded',
];
