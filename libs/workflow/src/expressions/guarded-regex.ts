/** Longest text that a pattern is tried on: backtracking costs grow with it. */
const MAX_TEXT = 5_000;

/** A pattern as expressions use it. Who publishes a workflow must not be able to stop the worker with one. */
export class GuardedRegExp extends RegExp {
  override exec(text: string): RegExpExecArray | null {
    if (text.length > MAX_TEXT) throw new Error('a pattern is tried on texts of at most 5,000 characters');
    return super.exec(text);
  }
}

/**
 * Whether a pattern can take exponential time: a repetition within a repeated group, alternatives within a repeated
 * group, or a reference back. Stricter than need be; what it refuses can be said by two simpler patterns.
 */
export function isDangerousPattern(source: string): boolean {
  const plain = source
    .replace(/\\[1-9]/g, '\u0000')
    .replace(/\\./g, 'x')
    .replace(/\[[^\]]*\]/g, 'x');
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
