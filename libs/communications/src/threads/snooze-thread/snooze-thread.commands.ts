import { command, id } from '@omni/platform';
import { z } from 'zod';
import { moment } from '../../shared/fields';
import { threadContract } from '../thread.contract';
import { threads } from '../thread.resource';

export class SnoozeThread extends command({
  name: 'thread.snooze',
  summary: 'Puts a conversation aside until a moment; it opens again then, or when somebody writes.',
  resource: threads,
  needs: 'update',
  input: z.strictObject({ id, until: moment }).meta({ id: 'SnoozeThreadInput' }),
  output: threadContract.view,
  effect: 'reversible',
  undoneBy: 'thread.wake',
  errors: ['communications.moment_passed'],
}) {}

export class WakeThread extends command({
  name: 'thread.wake',
  summary: 'Opens a conversation that was put aside before its time.',
  resource: threads,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'WakeThreadInput' }),
  output: threadContract.view,
  effect: 'reversible',
  undoneBy: 'thread.snooze',
}) {}

export class CloseThread extends command({
  name: 'thread.close',
  summary: 'Closes a conversation; a new message opens it again.',
  resource: threads,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'CloseThreadInput' }),
  output: threadContract.view,
  effect: 'reversible',
  undoneBy: 'thread.reopen',
}) {}

export class ReopenThread extends command({
  name: 'thread.reopen',
  summary: 'Opens a closed conversation again.',
  resource: threads,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'ReopenThreadInput' }),
  output: threadContract.view,
  effect: 'reversible',
  undoneBy: 'thread.close',
}) {}
