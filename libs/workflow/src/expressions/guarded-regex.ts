/** Longest text that a pattern is tried on: backtracking costs grow with it. */
const MAX_TEXT = 5_000;
/** The same for a pattern of three repetitions and more. */
const MAX_TEXT_OF_MANY = 500;

/** A pattern as expressions use it. Who publishes a workflow must not be able to stop the worker with one. */
export class GuardedRegExp extends RegExp {
  protected longest = MAX_TEXT;

  override exec(text: string): RegExpExecArray | null {
    if (text.length > this.longest)
      throw new Error(
        `a pattern such as this is tried on texts of at most ${this.longest.toLocaleString('en')} characters`,
      );
    return super.exec(text);
  }
}

/** A pattern whose texts are the shorter the more ways it may have to try: with each repetition the work is multiplied. */
export class MeasuredRegExp extends GuardedRegExp {
  constructor(source: string, flags?: string) {
    super(source, flags);
    if (repetitionsOf(source) > 2) this.longest = MAX_TEXT_OF_MANY;
  }
}

/**
 * Whether a pattern can take exponential time: a repetition within a repeated group, alternatives within a repeated
 * group, or a reference back. Stricter than need be; what it refuses can be said by two simpler patterns.
 */
export function isDangerousPattern(source: string): boolean {
  const plain = plainOf(source);
  if (plain.includes('\u0000')) return true;
  const groups: boolean[] = [];
  for (let i = 0; i < plain.length; i += 1) {
    const char = plain.charAt(i);
    if (char === '(') groups.push(false);
    else if (char === ')') {
      const repeats = groups.pop() ?? false;
      const repeated = /^(?:[*+]|\{\d+,\d*\}|\{\d{2,}\})/.test(plain.slice(i + 1));
      if (repeats && repeated) return true;
      if (groups.length && (repeats || repeated)) groups[groups.length - 1] = true;
    } else if (/[*+|]/.test(char) || /^\{\d+,\d*\}/.test(plain.slice(i))) {
      if (groups.length) groups[groups.length - 1] = true;
    }
  }
  return false;
}

/** Repetitions without a small end. */
const repetitionsOf = (source: string): number =>
  plainOf(source).match(/[*+]|\{\d+,(?:\d{2,})?\}/g)?.length ?? 0;

/** A pattern without what only looks like its signs; a reference back is a NUL. */
const plainOf = (source: string): string =>
  source
    .replace(/\\[1-9]/g, '\u0000')
    .replace(/\\./g, 'x')
    .replace(/\[[^\]]*\]/g, 'x');
