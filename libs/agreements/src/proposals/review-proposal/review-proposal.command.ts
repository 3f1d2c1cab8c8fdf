import { command, id } from '@omni/platform';
import { z } from 'zod';
import { proposalContract } from '../proposal.contract';
import { proposals } from '../proposal.resource';

export class SubmitProposal extends command({
  name: 'proposal.submit',
  summary: 'Hands a draft to somebody who may send it',
  resource: proposals,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'SubmitProposalInput' }),
  output: proposalContract.view,
  effect: 'reversible',
  undoneBy: 'proposal.return',
}) {}

export class ReturnProposal extends command({
  name: 'proposal.return',
  summary: 'Gives a submitted proposal back to be worked on',
  resource: proposals,
  needs: 'act',
  input: z
    .strictObject({ id, note: z.string().trim().min(1).max(2000).optional() })
    .meta({ id: 'ReturnProposalInput' }),
  output: proposalContract.view,
  effect: 'reversible',
  undoneBy: 'proposal.submit',
}) {}
