import { id } from '@omni/platform';
import { z } from 'zod';
import { acceptanceView, proposalStatus, proposalVersionView } from '../proposal.contract';

export const token = z.string().max(400).describe('Of the link in the mail.');

/** What a client sees of a proposal by its link: the offer, and what became of it. */
export const sharedProposal = z
  .strictObject({
    id,
    number: z.string().nullable(),
    title: z.string(),
    status: proposalStatus,
    from: z.string().describe('Who offers.'),
    to: z.string().nullable().describe('Whom it is offered to.'),
    validUntil: z.iso.date().nullable(),
    currency: z.string(),
    totalMinor: z.int(),
    depositMinor: z.int(),
    canDecide: z.boolean(),
    offer: proposalVersionView,
    acceptance: acceptanceView.nullable(),
    declineReason: z.string().nullable(),
  })
  .meta({ id: 'SharedProposal' });
export type SharedProposal = z.input<typeof sharedProposal>;
