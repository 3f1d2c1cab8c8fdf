import { command } from '@omni/platform';
import { timeEntryContract } from '../time-entry.contract';
import { timeEntries } from '../time-entry.resource';

export class LogTime extends command({
  name: 'time_entry.log',
  summary: 'Writes down time that was worked.',
  resource: timeEntries,
  needs: 'create',
  input: timeEntryContract.create,
  output: timeEntryContract.view,
  effect: 'reversible',
  undoneBy: 'time_entry.remove',
  errors: ['projects.project.archived', 'projects.time_entry.other_project', 'projects.time_entry.to_come'],
}) {}
