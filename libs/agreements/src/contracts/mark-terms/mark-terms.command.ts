import { command, id } from '@omni/platform';
import { z } from 'zod';
import { contractContract, termFields } from '../contract.contract';
import { contracts } from '../contract.resource';

export class MarkTerms extends command({
  name: 'contract.mark_terms',
  summary: 'Writes down what the text says of start, end, renewal and notice; the text itself stays as it is',
  resource: contracts,
  needs: 'act',
  input: z.strictObject({ id, ...termFields }).meta({ id: 'MarkContractTermsInput' }),
  output: contractContract.view,
  effect: 'reversible',
  errors: ['agreements.contract.ended'],
}) {}
