import { command, id } from '@omni/platform';
import { messageContract } from '../message.contract';
import { messages } from '../message.resource';
import { SENDING_ERRORS } from '../sending-errors';

export class ReviseMessage extends command({
  name: 'message.revise',
  summary: 'Changes a draft. Absent fields stay.',
  resource: messages,
  needs: 'update',
  input: messageContract.revise.extend({ id }).meta({ id: 'ReviseMessageInput' }),
  output: messageContract.view,
  effect: 'reversible',
  undoneBy: 'message.revise',
  errors: ['communications.message.not_draft', ...SENDING_ERRORS],
}) {}
