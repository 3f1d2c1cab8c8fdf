import { businessDateString, command, id } from '@omni/platform';
import { z } from 'zod';
import { proposalContract } from '../proposal.contract';
import { proposals } from '../proposal.resource';

export class SendProposal extends command({
  name: 'proposal.send',
  summary: 'Freezes the version, gives the proposal its number and mails the client a link to it',
  resource: proposals,
  needs: 'act',
  input: z
    .strictObject({
      id,
      to: z.email().max(254).optional().describe("The contact's address, else the client's, unless told."),
      message: z.string().trim().min(1).max(4000).optional(),
      validUntil: businessDateString.optional(),
    })
    .meta({ id: 'SendProposalInput' }),
  output: proposalContract.view,
  effect: 'compensatable',
  undoneBy: 'proposal.withdraw',
  errors: ['agreements.proposal.no_recipient', 'agreements.proposal.expired', 'agreements.proposal.empty'],
}) {}

export class ResendProposal extends command({
  name: 'proposal.resend',
  summary: 'Mails the client the link to the proposal once more',
  resource: proposals,
  needs: 'act',
  input: z
    .strictObject({
      id,
      to: z.email().max(254).optional(),
      message: z.string().trim().min(1).max(4000).optional(),
    })
    .meta({ id: 'ResendProposalInput' }),
  output: proposalContract.view,
  effect: 'irreversible',
  errors: ['agreements.proposal.no_recipient', 'agreements.proposal.not_sent'],
}) {}
