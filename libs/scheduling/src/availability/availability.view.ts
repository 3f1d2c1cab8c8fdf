import { viewOf } from '@omni/platform';
import type { Availability } from './availability.entity';

export const availabilityView = (row: Availability) => ({
  ...viewOf(row),
  memberId: row.memberId,
  timezone: row.timezone,
  weekly: row.weekly,
  dateOverrides: row.dateOverrides,
  holidaysCalendar: row.holidaysCalendar,
});
