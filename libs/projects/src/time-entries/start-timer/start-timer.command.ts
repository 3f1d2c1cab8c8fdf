import { command } from '@omni/platform';
import { timeEntryContract } from '../time-entry.contract';
import { timeEntries } from '../time-entry.resource';

export class StartTimer extends command({
  name: 'time_entry.start_timer',
  summary: 'Starts measuring time. A member has one running timer at most.',
  resource: timeEntries,
  needs: 'create',
  input: timeEntryContract.startTimer,
  output: timeEntryContract.view,
  effect: 'reversible',
  undoneBy: 'time_entry.stop_timer',
  errors: ['projects.time_entry.timer_running', 'projects.project.archived'],
}) {}
