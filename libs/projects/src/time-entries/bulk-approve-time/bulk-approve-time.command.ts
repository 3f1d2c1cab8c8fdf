import { command } from '@omni/platform';
import { z } from 'zod';
import { bulkOutcome } from '../../shared/bulk';
import { id } from '../../shared/fields';
import { timeEntries } from '../time-entry.resource';

export class BulkApproveTime extends command({
  name: 'time_entry.bulk_approve',
  summary: 'Approves up to 200 entries, each that can be.',
  resource: timeEntries,
  needs: 'approve',
  input: z.strictObject({ ids: z.array(id).min(1).max(200) }).meta({ id: 'BulkApproveTimeInput' }),
  output: bulkOutcome.meta({ id: 'BulkTimeResult' }),
  effect: 'irreversible',
  errors: ['projects.time_entry.own_approval'],
}) {}
