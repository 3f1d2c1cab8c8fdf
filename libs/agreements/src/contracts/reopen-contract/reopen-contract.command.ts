import { command, id } from '@omni/platform';
import { z } from 'zod';
import { contractContract } from '../contract.contract';
import { contracts } from '../contract.resource';

export class ReopenContract extends command({
  name: 'contract.reopen',
  summary: 'Drafts the next version of a contract that was declined or not signed in time',
  resource: contracts,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'ReopenContractInput' }),
  output: contractContract.view,
  effect: 'reversible',
  errors: ['agreements.contract.ended'],
}) {}
