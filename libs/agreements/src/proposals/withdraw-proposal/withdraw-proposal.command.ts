import { command, id } from '@omni/platform';
import { z } from 'zod';
import { proposalContract, reason } from '../proposal.contract';
import { proposals } from '../proposal.resource';

export class WithdrawProposal extends command({
  name: 'proposal.withdraw',
  summary: 'Takes back what was sent; the client cannot accept it any more',
  resource: proposals,
  needs: 'act',
  input: z.strictObject({ id, reason: reason.optional() }).meta({ id: 'WithdrawProposalInput' }),
  output: proposalContract.view,
  effect: 'irreversible',
}) {}
