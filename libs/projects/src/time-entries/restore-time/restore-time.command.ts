import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { timeEntryContract } from '../time-entry.contract';
import { timeEntries } from '../time-entry.resource';

export class RestoreTime extends command({
  name: 'time_entry.restore',
  summary: 'Restores deleted time.',
  resource: timeEntries,
  needs: 'restore',
  input: z.strictObject({ id }).meta({ id: 'RestoreTimeInput' }),
  output: timeEntryContract.view,
  effect: 'reversible',
  undoneBy: 'time_entry.remove',
  errors: ['projects.project.deleted'],
}) {}
