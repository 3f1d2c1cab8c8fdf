import { command, id } from '@omni/platform';
import { z } from 'zod';
import { requestContract, roundFields } from '../request.contract';
import { signatureRequests } from '../request.resource';
import { SUBJECT_TYPES } from '../request.transitions';

export class CreateSignatureRequest extends command({
  name: 'signature_request.create',
  summary: 'Freezes a contract, an amendment or a proposal and asks its signers, here or by a provider',
  resource: signatureRequests,
  needs: 'create',
  input: z
    .strictObject({ subjectType: z.enum(SUBJECT_TYPES), subjectId: id, ...roundFields })
    .meta({ id: 'SignatureRequestCreate' }),
  output: requestContract.view,
  effect: 'compensatable',
  undoneBy: 'signature_request.cancel',
  errors: [
    'agreements.contract.not_draft',
    'agreements.contract.empty',
    'agreements.proposal.not_sent',
    'agreements.signature_request.exists',
    'agreements.signature_request.no_connection',
  ],
}) {}
