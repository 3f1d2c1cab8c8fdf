import { conflict, type Fault, type Unit } from '@omni/platform';

const periodLocked = (lockedThrough: string): Fault =>
  conflict('revenue.period_locked', 'The books are locked for this date.', { lockedThrough });

export function isLocked({ organization }: Pick<Unit, 'organization'>, day: string): boolean {
  const { booksLockedThrough } = organization;
  return booksLockedThrough !== null && day <= booksLockedThrough;
}

/** Refuses to post on a day that the organization has closed its books for. */
export function requireOpenBooks(unit: Pick<Unit, 'organization'>, day: string): void {
  const { booksLockedThrough } = unit.organization;
  if (booksLockedThrough !== null && isLocked(unit, day)) throw periodLocked(booksLockedThrough);
}
