import { command, id } from '@omni/platform';
import { z } from 'zod';
import { proposalContract } from '../proposal.contract';
import { proposals } from '../proposal.resource';

export class RemoveProposal extends command({
  name: 'proposal.remove',
  summary: 'Deletes a draft; it can be restored',
  resource: proposals,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RemoveProposalInput' }),
  output: z.null(),
  effect: 'reversible',
  undoneBy: 'proposal.restore',
  errors: ['withdraw_instead'],
}) {}

export class RestoreProposal extends command({
  name: 'proposal.restore',
  summary: 'Restores a deleted draft',
  resource: proposals,
  needs: 'restore',
  input: z.strictObject({ id }).meta({ id: 'RestoreProposalInput' }),
  output: proposalContract.view,
  effect: 'reversible',
  undoneBy: 'proposal.remove',
}) {}
