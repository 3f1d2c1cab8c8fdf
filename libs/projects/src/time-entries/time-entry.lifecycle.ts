import type { Lifecycle } from '@omni/platform';
import { purgeAll } from '../shared/purge';
import type { TimeEntry } from './time-entry.entity';
import { TimeEntryDeleted } from './time-entry.events';
import { timeEntryView } from './time-entry.view';

export const timeEntryLifecycle: Lifecycle<TimeEntry> = {
  purge: {
    after: { years: 3 },
    clock: 'created',
    due: 'not t.timer_running and t.started_at <= :until',
    keep: { invoiced: `t.status = 'invoiced' and t.invoiced_at > :now - interval '7 years'` },
    run: (unit, rows) => purgeAll(unit, rows, (row) => unit.emit(TimeEntryDeleted, row, timeEntryView(row))),
  },
};
