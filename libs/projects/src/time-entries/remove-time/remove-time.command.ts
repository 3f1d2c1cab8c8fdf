import { command } from '@omni/platform';
import { z } from 'zod';
import { id, nothing } from '../../shared/fields';
import { timeEntries } from '../time-entry.resource';

export class RemoveTime extends command({
  name: 'time_entry.remove',
  summary: 'Deletes time that is on no invoice; it can be restored.',
  resource: timeEntries,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RemoveTimeInput' }),
  output: nothing,
  effect: 'reversible',
  undoneBy: 'time_entry.restore',
  errors: ['projects.time_entry.invoiced'],
}) {}
