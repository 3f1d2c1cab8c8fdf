import { command, id } from '@omni/platform';
import { z } from 'zod';
import { proposalContract } from '../proposal.contract';
import { proposals } from '../proposal.resource';

export class ReopenProposal extends command({
  name: 'proposal.reopen',
  summary: 'Drafts the next version of a proposal that was declined or has expired',
  resource: proposals,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'ReopenProposalInput' }),
  output: proposalContract.view,
  effect: 'reversible',
}) {}
