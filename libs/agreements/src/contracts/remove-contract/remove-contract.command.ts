import { command, id } from '@omni/platform';
import { z } from 'zod';
import { contractContract } from '../contract.contract';
import { contracts } from '../contract.resource';

export class RemoveContract extends command({
  name: 'contract.remove',
  summary: 'Deletes a draft; it can be restored',
  resource: contracts,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RemoveContractInput' }),
  output: z.null(),
  effect: 'reversible',
  undoneBy: 'contract.restore',
  errors: ['terminate_instead', 'void_instead'],
}) {}

export class RestoreContract extends command({
  name: 'contract.restore',
  summary: 'Restores a deleted draft',
  resource: contracts,
  needs: 'restore',
  input: z.strictObject({ id }).meta({ id: 'RestoreContractInput' }),
  output: contractContract.view,
  effect: 'reversible',
  undoneBy: 'contract.remove',
  errors: ['agreements.contract.exists'],
}) {}
