import { command, id } from '@omni/platform';
import { z } from 'zod';
import { variables } from '../../documents/merge-field.contract';
import { contractContract, contractFields, counterpartyKind } from '../contract.contract';
import { contracts } from '../contract.resource';

export class CreateContract extends command({
  name: 'contract.create',
  summary: 'Drafts a contract with a client, a vendor or inside the house, from scratch or from a template',
  resource: contracts,
  needs: 'create',
  input: z
    .strictObject({
      counterpartyKind: counterpartyKind.default('client'),
      clientId: id.nullable().optional(),
      vendorId: id.nullable().optional(),
      ...contractFields,
      templateId: id.nullable().optional().describe('Brings the text.'),
      variables: variables.optional().describe("For the template's fields."),
    })
    .meta({ id: 'ContractCreate' }),
  output: contractContract.view,
  effect: 'reversible',
  undoneBy: 'contract.remove',
}) {}
