import { sha256 } from '@omni/platform';

/** Re:, Fwd: and what other languages write for them, numbered or not, and lists' own marks. */
const MARK =
  /^\s*(?:(?:re|aw|antw|antwort|sv|vs|ref|rif|tr|fw|fwd|wg|rv|enc|doorst|vl)(?:\[\d{1,3}\])?\s*:|\[[^\]]{1,40}\])\s*/i;

/** A subject without its reply and forward marks, in lower case. */
export function bareSubject(subject: string): string {
  let rest = subject.slice(0, 1000);
  for (let next = rest.replace(MARK, ''); next !== rest; next = rest.replace(MARK, '')) rest = next;
  return rest.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** One key for one subject, whatever its reply marks; null for a subject that says nothing. */
export function subjectKeyOf(subject: string): string | null {
  const bare = bareSubject(subject);
  return bare === '' ? null : sha256(bare);
}
