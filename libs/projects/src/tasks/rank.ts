/**
 * Places in a hand-sorted list, as text that sorts bytewise. A place is a whole number of six base-62 digits, with more
 * digits behind it where something was put between two neighbours: moving one row never renumbers the others.
 */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = DIGITS.length;
const WHOLE = 6;
const FIRST = Math.floor(BASE ** WHOLE / 2);

const digit = (value: number): string => DIGITS.charAt(value);
const valueOf = (text: string, at: number): number =>
  at < text.length ? DIGITS.indexOf(text.charAt(at)) : 0;

function whole(value: number): string {
  let text = '';
  for (let rest = value, i = 0; i < WHOLE; i += 1, rest = Math.floor(rest / BASE))
    text = digit(rest % BASE) + text;
  return text;
}

const numberOf = (place: string): number =>
  [...place.slice(0, WHOLE)].reduce((sum, char) => sum * BASE + DIGITS.indexOf(char), 0);

/** The place behind the last one; null begins a list. */
export const rankAfter = (last: string | null): string => whole(last === null ? FIRST : numberOf(last) + 1);

/** A place between two neighbours; null stands for the list's end. `before` sorts before `after`. */
export function rankBetween(before: string | null, after: string | null): string {
  if (after === null) return rankAfter(before);
  if (before === null) return whole(numberOf(after) - 1);
  if (before >= after) throw new RangeError('the first of two neighbours must sort before the second');
  const gap = numberOf(after) - numberOf(before);
  if (gap > 1) return whole(numberOf(before) + Math.floor(gap / 2));
  const upper = gap === 0 ? after.slice(WHOLE) : null;
  return before.slice(0, WHOLE) + fractionBetween(before.slice(WHOLE), upper);
}

/** Digits behind the point that lie between two such; they never end in zero, so there is always room below. */
function fractionBetween(lower: string, upper: string | null): string {
  let text = '';
  let bounded = upper !== null;
  for (let at = 0; ; at += 1) {
    const low = valueOf(lower, at);
    const high = bounded ? valueOf(upper ?? '', at) : BASE;
    if (high - low > 1) return text + digit(low + Math.floor((high - low) / 2));
    text += digit(low);
    // One step below the upper bound everything that follows is below it.
    if (high > low) bounded = false;
  }
}
