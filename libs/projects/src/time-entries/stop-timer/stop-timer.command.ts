import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { timeEntryContract } from '../time-entry.contract';
import { timeEntries } from '../time-entry.resource';

export class StopTimer extends command({
  name: 'time_entry.stop_timer',
  summary: 'Stops a running timer; what it measured is rounded to whole minutes.',
  resource: timeEntries,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'StopTimerInput' }),
  output: timeEntryContract.view,
  effect: 'irreversible',
  errors: ['projects.time_entry.timer_stopped'],
}) {}
