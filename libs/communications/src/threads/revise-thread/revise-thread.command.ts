import { command, id } from '@omni/platform';
import { threadContract } from '../thread.contract';
import { threads } from '../thread.resource';

export class ReviseThread extends command({
  name: 'thread.revise',
  summary:
    'Changes what a conversation is about and who sees it: whose client, which members, shared or not.',
  resource: threads,
  needs: 'update',
  input: threadContract.revise.extend({ id }).meta({ id: 'ReviseThreadInput' }),
  output: threadContract.view,
  effect: 'reversible',
  undoneBy: 'thread.revise',
  errors: ['communications.reference_unknown'],
}) {}
