import type { FileKind } from '../files/file.choices';

/** Contracts and vouchers are kept as long as the law asks for (§ 147 AO, IRS Pub. 583 and their like ask for less or as much). */
const KEPT_YEARS: Partial<Record<FileKind, number>> = { contract: 7, receipt: 7 };

/** Until when the bytes of a file of this kind are kept, whoever deletes it; null: no longer than the bin. */
export function retainedUntil(kind: FileKind, now: string): string | null {
  const years = KEPT_YEARS[kind];
  if (years === undefined) return null;
  const until = new Date(now);
  until.setUTCFullYear(until.getUTCFullYear() + years);
  return until.toISOString();
}
