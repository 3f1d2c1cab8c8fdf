import type { Transitions } from '@omni/platform';

export const PROPOSAL_STATUSES = [
  'draft',
  'in_review',
  'sent',
  'viewed',
  'accepted',
  'declined',
  'expired',
  'withdrawn',
] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

/** `revise` takes back what the client has in hand: until it is sent again there is nothing to accept. */
export const proposalTransitions: Transitions<ProposalStatus> = {
  submit: { from: ['draft'], to: 'in_review' },
  return: { from: ['in_review'], to: 'draft' },
  send: { from: ['draft', 'in_review'], to: 'sent' },
  view: { from: ['sent'], to: 'viewed' },
  accept: { from: ['sent', 'viewed'], to: 'accepted' },
  decline: { from: ['sent', 'viewed'], to: 'declined' },
  withdraw: { from: ['sent', 'viewed'], to: 'withdrawn' },
  expire: { from: ['sent', 'viewed'], to: 'expired' },
  revise: { from: ['sent', 'viewed'], to: 'draft' },
  reopen: { from: ['declined', 'expired'], to: 'draft' },
};

/** The client has it in hand and may decide. */
export const OPEN_PROPOSALS: readonly ProposalStatus[] = ['sent', 'viewed'];
/** What a client ever sees. */
export const SHOWN_PROPOSALS: readonly ProposalStatus[] = [
  'sent',
  'viewed',
  'accepted',
  'declined',
  'expired',
];
