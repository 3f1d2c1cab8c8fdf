import { formatMoney } from '@omni/platform';
import { longDate, type Known } from '../documents/merge';
import type { Proposal } from './proposal.entity';

/** What a contract may name of the proposal that it comes from. */
export const ofProposal = (proposal: Proposal, locale: string, acceptedOn: string): Known => ({
  'proposal.number': proposal.number,
  'proposal.title': proposal.title,
  'proposal.total': formatMoney(proposal.totalMinor, proposal.currency, locale),
  'proposal.deposit': formatMoney(proposal.depositMinor, proposal.currency, locale),
  'proposal.acceptedOn': longDate(acceptedOn, locale),
});
