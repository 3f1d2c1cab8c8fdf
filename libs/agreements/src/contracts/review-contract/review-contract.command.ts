import { command, id } from '@omni/platform';
import { z } from 'zod';
import { contractContract } from '../contract.contract';
import { contracts } from '../contract.resource';

export class SubmitContract extends command({
  name: 'contract.submit',
  summary: 'Hands a draft to somebody who may send it',
  resource: contracts,
  needs: 'create',
  input: z.strictObject({ id }).meta({ id: 'SubmitContractInput' }),
  output: contractContract.view,
  effect: 'reversible',
  undoneBy: 'contract.return',
}) {}

export class ReturnContract extends command({
  name: 'contract.return',
  summary: 'Gives a submitted contract back to be worked on',
  resource: contracts,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'ReturnContractInput' }),
  output: contractContract.view,
  effect: 'reversible',
  undoneBy: 'contract.submit',
}) {}
