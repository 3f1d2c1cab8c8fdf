import { command, id } from '@omni/platform';
import { z } from 'zod';
import { contractContract, contractFields } from '../contract.contract';
import { contracts } from '../contract.resource';

export class ReviseContract extends command({
  name: 'contract.revise',
  summary: 'Revises a draft; what was sent or signed is amended instead',
  resource: contracts,
  needs: 'update',
  input: z
    .strictObject({ clientId: id.optional(), vendorId: id.optional(), ...contractFields })
    .partial()
    .extend({ id })
    .meta({ id: 'ContractRevise' }),
  output: contractContract.view,
  effect: 'reversible',
  errors: ['agreements.contract.not_draft'],
}) {}
