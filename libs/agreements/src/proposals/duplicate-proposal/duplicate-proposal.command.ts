import { command, id } from '@omni/platform';
import { z } from 'zod';
import { proposalContract } from '../proposal.contract';
import { proposals } from '../proposal.resource';

export class DuplicateProposal extends command({
  name: 'proposal.duplicate',
  summary: 'Drafts a new proposal with the text and the lines of another',
  resource: proposals,
  needs: 'create',
  input: z
    .strictObject({
      id,
      clientId: id
        .optional()
        .describe('The same client unless told; another one takes no contact, deal or engagement along.'),
      title: z.string().trim().min(1).max(300).optional(),
    })
    .meta({ id: 'DuplicateProposalInput' }),
  output: proposalContract.view,
  effect: 'reversible',
  undoneBy: 'proposal.remove',
}) {}
