import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { timeEntryContract } from '../time-entry.contract';
import { timeEntries } from '../time-entry.resource';

export class RejectTime extends command({
  name: 'time_entry.reject',
  summary: 'Sends time back with a reason.',
  resource: timeEntries,
  needs: 'approve',
  input: z
    .strictObject({ id, reason: z.string().trim().max(2000).optional() })
    .meta({ id: 'RejectTimeInput' }),
  output: timeEntryContract.view,
  effect: 'reversible',
  undoneBy: 'time_entry.redraft',
}) {}
