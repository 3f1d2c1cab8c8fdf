import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { timeEntryContract } from '../time-entry.contract';
import { timeEntries } from '../time-entry.resource';

export class ApproveTime extends command({
  name: 'time_entry.approve',
  summary: 'Approves time. A second person does it wherever there is one.',
  resource: timeEntries,
  needs: 'approve',
  input: z.strictObject({ id }).meta({ id: 'ApproveTimeInput' }),
  output: timeEntryContract.view,
  effect: 'irreversible',
  errors: ['projects.time_entry.own_approval'],
}) {}
