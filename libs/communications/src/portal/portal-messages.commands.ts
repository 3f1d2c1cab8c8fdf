import { command } from '@omni/platform';
import { messageContract } from '../messages/message.contract';
import { messages } from '../messages/message.resource';
import { threadContract } from '../threads/thread.contract';
import { threads } from '../threads/thread.resource';
import { portalMessageInput, portalThreadInput } from './portal-messages.contract';

export class StartThreadAsClient extends command({
  name: 'thread.start_as_client',
  summary: 'A client begins a conversation in the portal.',
  resource: threads,
  needs: 'create',
  input: portalThreadInput,
  output: threadContract.view,
  effect: 'irreversible',
  errors: ['communications.portal_only', 'communications.reference_unknown'],
}) {}

export class WriteMessageAsClient extends command({
  name: 'message.write_as_client',
  summary: 'A client answers in the portal; a closed conversation opens again.',
  resource: messages,
  needs: 'create',
  input: portalMessageInput,
  output: messageContract.view,
  effect: 'irreversible',
  errors: ['communications.portal_only'],
}) {}
