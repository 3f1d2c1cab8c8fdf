import { command } from '@omni/platform';
import { id } from '../../shared/fields';
import { timeEntryContract } from '../time-entry.contract';
import { timeEntries } from '../time-entry.resource';

export class ReviseTime extends command({
  name: 'time_entry.revise',
  summary: 'Revises time that is still a draft. Absent fields stay, null clears.',
  resource: timeEntries,
  needs: 'update',
  input: timeEntryContract.revise.extend({ id }).meta({ id: 'ReviseTimeInput' }),
  output: timeEntryContract.view,
  effect: 'reversible',
  undoneBy: 'time_entry.revise',
  errors: [
    'projects.time_entry.not_draft',
    'projects.time_entry.other_project',
    'projects.time_entry.timer_running',
    'projects.time_entry.to_come',
  ],
}) {}
