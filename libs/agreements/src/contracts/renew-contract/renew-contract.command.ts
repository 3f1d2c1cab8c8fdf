import { businessDateString, command, id } from '@omni/platform';
import { z } from 'zod';
import { contractContract } from '../contract.contract';
import { contracts } from '../contract.resource';

export class RenewContract extends command({
  name: 'contract.renew',
  summary: 'Lets a signed contract go on for another term, unchanged',
  resource: contracts,
  needs: 'act',
  input: z
    .strictObject({
      id,
      endsOn: businessDateString.optional().describe('A renewal term after the present end unless told.'),
      changeNote: z.string().trim().min(1).max(2000).optional(),
    })
    .meta({ id: 'RenewContractInput' }),
  output: contractContract.view,
  effect: 'irreversible',
  errors: ['agreements.contract.not_signed'],
}) {}
