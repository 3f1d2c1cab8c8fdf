import { command, id } from '@omni/platform';
import { z } from 'zod';
import { threadContract } from '../thread.contract';
import { threads } from '../thread.resource';

export class RemoveThread extends command({
  name: 'thread.remove',
  summary: 'Deletes a conversation with its messages; it can be restored.',
  resource: threads,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RemoveThreadInput' }),
  output: z.null(),
  effect: 'reversible',
  undoneBy: 'thread.restore',
}) {}

export class RestoreThread extends command({
  name: 'thread.restore',
  summary: 'Brings a deleted conversation back with its messages.',
  resource: threads,
  needs: 'restore',
  input: z.strictObject({ id }).meta({ id: 'RestoreThreadInput' }),
  output: threadContract.view,
  effect: 'reversible',
  undoneBy: 'thread.remove',
}) {}
