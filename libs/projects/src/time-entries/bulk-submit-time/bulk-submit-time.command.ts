import { command } from '@omni/platform';
import { z } from 'zod';
import { bulkOutcome } from '../../shared/bulk';
import { id } from '../../shared/fields';
import { timeEntries } from '../time-entry.resource';

export class BulkSubmitTime extends command({
  name: 'time_entry.bulk_submit',
  summary: 'Hands up to 200 entries in for approval, each that can be.',
  resource: timeEntries,
  needs: 'update',
  input: z.strictObject({ ids: z.array(id).min(1).max(200) }).meta({ id: 'BulkSubmitTimeInput' }),
  output: bulkOutcome.meta({ id: 'BulkTimeResult' }),
  effect: 'irreversible',
  errors: ['projects.time_entry.timer_running'],
}) {}
