const PATTERN = /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/;
const UNITS = [604_800_000, 86_400_000, 3_600_000, 60_000, 1_000] as const;

/** What the contract takes: ISO 8601 weeks, days, hours, minutes and seconds; months have no one length. */
export const DURATION =
  /^P(?!$)(?:\d{1,4}W)?(?:\d{1,4}D)?(?:T(?=\d)(?:\d{1,5}H)?(?:\d{1,6}M)?(?:\d{1,7}S)?)?$/;

/** Milliseconds of an ISO 8601 duration. @throws RangeError where it is none */
export function durationMs(text: string): number {
  const match = DURATION.test(text) ? PATTERN.exec(text) : null;
  if (!match) throw new RangeError(`${text} is no duration`);
  return UNITS.reduce((sum, unit, i) => sum + unit * Number(match[i + 1] ?? 0), 0);
}

/** The moment so long after another, RFC 3339. */
export const after = (instant: string, duration: string): string =>
  new Date(Date.parse(instant) + durationMs(duration)).toISOString();
