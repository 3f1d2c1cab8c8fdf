import { command, id } from '@omni/platform';
import { z } from 'zod';
import { variables } from '../../documents/merge-field.contract';
import { contractContract, contractKind, termFields } from '../contract.contract';
import { contracts } from '../contract.resource';

export class CreateContractFromProposal extends command({
  name: 'contract.create_from_proposal',
  summary:
    'Drafts the contract of an accepted proposal; of one proposal there is one contract, and asked again it is answered again',
  resource: contracts,
  needs: 'create',
  input: z
    .strictObject({
      proposalId: id,
      templateId: id
        .nullable()
        .optional()
        .describe("The proposal's contract template unless told; null: the proposal's own text."),
      variables: variables.optional().describe("Over the proposal's contract variables."),
      title: z.string().trim().min(1).max(300).optional(),
      kind: contractKind.optional(),
      ...termFields,
    })
    .meta({ id: 'CreateContractFromProposalInput' }),
  output: contractContract.view,
  effect: 'reversible',
  undoneBy: 'contract.remove',
  errors: ['agreements.proposal.not_accepted', 'agreements.contract.exists'],
}) {}
