import { businessDateString, command, id } from '@omni/platform';
import { z } from 'zod';
import { contractContract } from '../contract.contract';
import { contracts } from '../contract.resource';

export class MarkSigned extends command({
  name: 'contract.mark_signed',
  summary: 'Writes down that a contract, or its amendment, was signed on paper or elsewhere',
  resource: contracts,
  needs: 'act',
  input: z
    .strictObject({
      id,
      signedOn: businessDateString.optional().describe('Today unless told; never a day to come.'),
      fileId: id.nullable().optional().describe('The scan.'),
    })
    .meta({ id: 'MarkContractSignedInput' }),
  output: contractContract.view,
  effect: 'irreversible',
}) {}
