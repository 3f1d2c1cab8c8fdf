import { command, id } from '@omni/platform';
import { z } from 'zod';
import { requestContract } from '../request.contract';
import { signatureRequests } from '../request.resource';

export class RemindSigners extends command({
  name: 'signature_request.remind',
  summary: 'Mails the link again to those whose turn it is, or to one of them',
  resource: signatureRequests,
  needs: 'act',
  input: z
    .strictObject({ id, signerId: id.optional().describe('Everybody whose turn it is unless told.') })
    .meta({ id: 'RemindSignersInput' }),
  output: requestContract.view,
  effect: 'irreversible',
  errors: ['agreements.signature_request.not_live', 'agreements.signature_request.not_your_turn'],
}) {}
