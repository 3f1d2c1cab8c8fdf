import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { timeEntryContract } from '../time-entry.contract';
import { timeEntries } from '../time-entry.resource';

export class SubmitTime extends command({
  name: 'time_entry.submit',
  summary: 'Hands time in for approval.',
  resource: timeEntries,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'SubmitTimeInput' }),
  output: timeEntryContract.view,
  effect: 'irreversible',
  errors: ['projects.time_entry.timer_running'],
}) {}
