import { command, id } from '@omni/platform';
import { z } from 'zod';
import { moment } from '../../shared/fields';
import { messageContract } from '../message.contract';
import { messages } from '../message.resource';
import { SENDING_ERRORS } from '../sending-errors';

export class SendDraft extends command({
  name: 'message.send',
  summary: 'Sends a draft, now or at the moment given.',
  resource: messages,
  needs: 'act',
  input: z
    .strictObject({
      id,
      scheduledFor: moment.nullable().optional().describe('As the draft says unless told.'),
    })
    .meta({ id: 'SendMessageInput' }),
  output: messageContract.view,
  effect: 'irreversible',
  errors: SENDING_ERRORS,
}) {}

export class CancelMessage extends command({
  name: 'message.cancel',
  summary: 'Takes a queued message back before it leaves; it is a draft again.',
  resource: messages,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'CancelMessageInput' }),
  output: messageContract.view,
  effect: 'reversible',
  undoneBy: 'message.send',
}) {}

export class RetryMessage extends command({
  name: 'message.retry',
  summary: 'Sends a message once more that could not be sent.',
  resource: messages,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'RetryMessageInput' }),
  output: messageContract.view,
  effect: 'irreversible',
  errors: SENDING_ERRORS,
}) {}

export class DiscardMessage extends command({
  name: 'message.discard',
  summary: 'Throws a draft away for good.',
  resource: messages,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'DiscardMessageInput' }),
  output: z.null(),
  effect: 'irreversible',
  errors: ['communications.message.not_draft'],
}) {}
