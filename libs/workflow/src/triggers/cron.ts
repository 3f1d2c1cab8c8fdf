import { CronExpressionParser } from 'cron-parser';

/** `H` by itself: the one in THU is none. */
const BY_CHANCE = /(?<![A-Z])H(?![A-Z])/i;

/** Why a text is no cron that we would go by, or null. */
export function cronProblem(cron: string): string | null {
  // Six fields would be seconds: nothing here is that often.
  if (cron.trim().split(/\s+/).length !== 5) return 'give five fields: minute, hour, day, month, weekday';
  // The library puts a random number in its place, another one each time that it is asked.
  if (BY_CHANCE.test(cron)) return 'H stands for any time: give a time';
  try {
    CronExpressionParser.parse(cron, { tz: 'UTC' });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'cannot be read';
  }
}

/** The next time after a moment, by the clock on the wall of a zone; null when there is none any more. */
export function nextTime(cron: string, zone: string, after: string): string | null {
  try {
    // An H that was taken before it was refused means one time and not any.
    return CronExpressionParser.parse(cron, { currentDate: new Date(after), tz: zone, hashSeed: cron })
      .next()
      .toDate()
      .toISOString();
  } catch {
    return null;
  }
}
