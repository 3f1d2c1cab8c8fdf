import { command, id } from '@omni/platform';
import { z } from 'zod';
import { requestContract } from '../request.contract';
import { signatureRequests } from '../request.resource';

export class CancelSignatureRequest extends command({
  name: 'signature_request.cancel',
  summary:
    'Takes the document back before everybody has signed; a contract becomes a draft again, in a new version',
  resource: signatureRequests,
  needs: 'act',
  input: z
    .strictObject({ id, reason: z.string().trim().min(1).max(2000) })
    .meta({ id: 'CancelSignatureRequestInput' }),
  output: requestContract.view,
  effect: 'irreversible',
}) {}

export class ExtendSignatureRequest extends command({
  name: 'signature_request.extend',
  summary: 'Gives signers more time, also when the time was over',
  resource: signatureRequests,
  needs: 'act',
  input: z
    .strictObject({ id, expiresInDays: z.int().min(1).max(365).default(30) })
    .meta({ id: 'ExtendSignatureRequestInput' }),
  output: requestContract.view,
  effect: 'reversible',
  errors: ['agreements.signature_request.not_live', 'agreements.signature_request.external'],
}) {}

export class RetrySignatureRequest extends command({
  name: 'signature_request.retry',
  summary: 'Tries again what the provider refused',
  resource: signatureRequests,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'RetrySignatureRequestInput' }),
  output: requestContract.view,
  effect: 'compensatable',
  undoneBy: 'signature_request.cancel',
}) {}
