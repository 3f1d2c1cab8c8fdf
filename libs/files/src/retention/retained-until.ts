import type { FileKind } from '../files/file.choices';

/** Contracts and vouchers are kept as long as the law asks for (§ 147 AO, IRS Pub. 583 and their like ask for less or as much). */
const KEPT_YEARS = 7;
const KEPT_KINDS: readonly FileKind[] = ['contract', 'receipt'];

/** The same span from any moment on. */
export function keptFrom(moment: string): string {
  const until = new Date(moment);
  until.setUTCFullYear(until.getUTCFullYear() + KEPT_YEARS);
  return until.toISOString();
}

/** Until when the bytes of a file of this kind are kept, whoever deletes it; null: no longer than the bin. */
export const retainedUntil = (kind: FileKind, now: string): string | null =>
  KEPT_KINDS.includes(kind) ? keptFrom(now) : null;

/** The longer of two terms: none is ever shortened. */
export const longer = (a: string | null, b: string | null): string | null =>
  a !== null && (b === null || Date.parse(a) > Date.parse(b)) ? a : b;
