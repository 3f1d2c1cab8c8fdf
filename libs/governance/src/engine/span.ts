import { addDays, addMonths, type Span } from '@omni/platform';

const DAYS_A_YEAR = 365.25;

/** The least number of days that a span always has: what an organization's own number is compared with. */
export const daysOf = (span: Span): number =>
  'days' in span ? span.days : Math.ceil(span.years * DAYS_A_YEAR);

/** The span that holds: the declared one by the calendar, unless the organization wants more days than that ever has. */
export const effective = (declared: Span, days: number): Span =>
  days > daysOf(declared) ? { days } : declared;

/** As PostgreSQL reads it. */
export const intervalOf = (span: Span): string =>
  'days' in span ? `${String(span.days)} days` : `${String(span.years)} years`;

/** The last day whose rows have been kept for the span. */
export const untilDay = (today: string, span: Span): string =>
  'days' in span ? addDays(today, 0 - span.days) : addMonths(today, -12 * span.years);
