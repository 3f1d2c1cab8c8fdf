export { Clock, MovableClock, SystemClock } from './clock';
export {
  addDays,
  addMonths,
  businessDate,
  diffDays,
  endOfBusinessDay,
  lastDayOfMonth,
  startOfBusinessDay,
} from './business-date';
export type { BusinessDate } from './business-date';
export { PERIOD_GRAINS, periodBuckets, periodLabel } from './periods';
export type { Period, PeriodGrain } from './periods';
export { businessDateString, ianaZone, instantString } from './time.schemas';
export { TimeError } from './time.errors';
export type { TimeErrorCode } from './time.errors';
