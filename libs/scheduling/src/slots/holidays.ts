import Holidays from 'date-holidays';

const KEY = /^[A-Z]{2}(-[A-Z0-9]{1,3}(-[A-Z0-9]{1,4})?)?$/;
/** Years of calendars are worked out once each; input must not be able to fill the memory. */
const REMEMBERED = 400;
const known = new Map<string, ReadonlySet<string>>();

/** Whether there is a calendar of public holidays by this name: `DE`, `DE-BY`, `US-CA`. */
export function isHolidaysCalendar(key: string): boolean {
  if (!KEY.test(key)) return false;
  const [country = '', state, region] = key.split('-');
  const all = new Holidays();
  const has = (found: Record<string, string> | undefined, name: string): boolean =>
    found !== undefined && Object.hasOwn(found, name);
  if (!has(all.getCountries(), country)) return false;
  if (state === undefined) return true;
  if (!has(all.getStates(country), state)) return false;
  return region === undefined || has(all.getRegions(country, state), region);
}

/** Whether a day is a public holiday in a calendar; never where there is no calendar. */
export function isPublicHoliday(calendar: string | null, date: string): boolean {
  if (calendar === null) return false;
  const slot = `${calendar} ${date.slice(0, 4)}`;
  let days = known.get(slot);
  if (!days) {
    days = publicHolidays(calendar, Number(date.slice(0, 4)));
    if (known.size >= REMEMBERED) known.clear();
    known.set(slot, days);
  }
  return days.has(date);
}

function publicHolidays(calendar: string, year: number): ReadonlySet<string> {
  const [country = '', state, region] = calendar.split('-');
  const options = { types: ['public' as const] };
  const holidays =
    state === undefined
      ? new Holidays(country, options)
      : region === undefined
        ? new Holidays(country, state, options)
        : new Holidays(country, state, region, options);
  const days = new Set<string>();
  for (const { date, start, end } of holidays.getHolidays(year)) {
    // A holiday may last several days; its date is that of its first, by the calendar of the place.
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
    const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
    for (let day = 0; day < length; day += 1) {
      days.add(new Date(first + day * 86_400_000).toISOString().slice(0, 10));
    }
  }
  return days;
}
