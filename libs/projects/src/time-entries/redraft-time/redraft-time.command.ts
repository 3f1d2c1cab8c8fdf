import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { timeEntryContract } from '../time-entry.contract';
import { timeEntries } from '../time-entry.resource';

export class RedraftTime extends command({
  name: 'time_entry.redraft',
  summary: 'Makes rejected time a draft again, to be revised.',
  resource: timeEntries,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'RedraftTimeInput' }),
  output: timeEntryContract.view,
  effect: 'reversible',
  undoneBy: 'time_entry.submit',
}) {}
