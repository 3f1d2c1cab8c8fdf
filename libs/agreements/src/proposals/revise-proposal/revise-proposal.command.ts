import { command, id } from '@omni/platform';
import { z } from 'zod';
import { proposalContract, proposalFields } from '../proposal.contract';
import { proposals } from '../proposal.resource';

export class ReviseProposal extends command({
  name: 'proposal.revise',
  summary:
    'Revises a draft; of a proposal that was sent it drafts the next version, and the client has nothing to accept until that is sent',
  resource: proposals,
  needs: 'update',
  input: z.strictObject(proposalFields).partial().extend({ id }).meta({ id: 'ProposalRevise' }),
  output: proposalContract.view,
  effect: 'reversible',
  errors: ['agreements.proposal.not_draft', 'agreements.proposal.accepted'],
}) {}
