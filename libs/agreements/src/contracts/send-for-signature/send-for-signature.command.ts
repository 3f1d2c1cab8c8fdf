import { command, id } from '@omni/platform';
import { z } from 'zod';
import { roundFields } from '../../signatures/request.contract';
import { contractStatus } from '../contract.contract';
import { contracts } from '../contract.resource';

export class SendForSignature extends command({
  name: 'contract.send_for_signature',
  summary:
    'Gives a contract its number, freezes it and asks its signers; of a signed contract it sends the amendment',
  resource: contracts,
  needs: 'act',
  input: z.strictObject({ id, ...roundFields }).meta({ id: 'SendContractForSignatureInput' }),
  output: z
    .strictObject({
      contractId: id,
      number: z.string().nullable(),
      status: contractStatus,
      versionId: id,
      documentSha256: z.string(),
      signatureRequestId: id,
    })
    .meta({ id: 'ContractSentForSignature' }),
  effect: 'compensatable',
  undoneBy: 'signature_request.cancel',
  errors: [
    'agreements.contract.not_draft',
    'agreements.contract.empty',
    'agreements.signature_request.exists',
    'agreements.signature_request.no_connection',
  ],
}) {}
