import { command, id } from '@omni/platform';
import { z } from 'zod';
import { variables } from '../../documents/merge-field.contract';
import { proposalContract, proposalFields } from '../proposal.contract';
import { proposals } from '../proposal.resource';

export class CreateProposal extends command({
  name: 'proposal.create',
  summary: 'Drafts a proposal, from scratch or from a template',
  resource: proposals,
  needs: 'create',
  input: z
    .strictObject({
      ...proposalFields,
      templateId: id.nullable().optional().describe('Brings the body.'),
      variables: variables.optional().describe("For the template's fields."),
    })
    .meta({ id: 'ProposalCreate' }),
  output: proposalContract.view,
  effect: 'reversible',
  undoneBy: 'proposal.remove',
}) {}
