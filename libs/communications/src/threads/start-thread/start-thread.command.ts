import { command } from '@omni/platform';
import { SENDING_ERRORS } from '../../messages/sending-errors';
import { threadContract } from '../thread.contract';
import { threads } from '../thread.resource';

export class StartThread extends command({
  name: 'thread.start',
  summary: 'Begins a conversation, with its first message where one is given.',
  resource: threads,
  needs: 'create',
  input: threadContract.create,
  output: threadContract.view,
  effect: 'irreversible',
  errors: SENDING_ERRORS,
}) {}
