import { command, id } from '@omni/platform';
import { z } from 'zod';
import { messageContract, messageInput } from '../message.contract';
import { messages } from '../message.resource';
import { SENDING_ERRORS } from '../sending-errors';

export class WriteMessage extends command({
  name: 'message.write',
  summary: 'Writes a message into a thread and sends it: now, later, or not yet.',
  resource: messages,
  needs: 'create',
  input: z
    .strictObject({ id: id.describe('The thread.'), ...messageInput })
    .meta({ id: 'WriteMessageInput' }),
  output: messageContract.view,
  effect: 'irreversible',
  errors: SENDING_ERRORS,
}) {}
