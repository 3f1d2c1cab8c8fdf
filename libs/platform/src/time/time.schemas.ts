import { z } from 'zod';

/** A day in the organization's zone, `YYYY-MM-DD`. Year 0 is refused: PostgreSQL has none. */
export const businessDateString = z.iso
  .date()
  .refine((date) => !date.startsWith('0000'), 'Year 0 does not exist')
  .meta({ description: "A day in the organization's time zone", example: '2026-03-31' });

/**
 * A moment by RFC 3339 with seconds and an offset, `2026-03-31T09:30:00Z` or `…+02:00`. It ends before year 9990, so that
 * what is reckoned from it still has a year of four digits.
 */
export const instantString = z.iso
  .datetime({ offset: true })
  .refine((instant) => !instant.startsWith('0000'), 'Year 0 does not exist')
  .refine((instant) => instant < '9990', 'Too far in the future')
  .meta({ description: 'A moment by RFC 3339', example: '2026-03-31T09:30:00Z' });

/** A time zone by its IANA name. Fixed offsets are refused: they do not know of daylight saving. */
export const ianaZone = z
  .string()
  .max(64, { abort: true })
  .regex(/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/)
  .refine(isZone, 'Not an IANA time zone')
  .meta({ description: 'IANA time zone name', example: 'Europe/Berlin' });

// Names that exist are remembered, for making a formatter is slow; names that do not are not, or input could fill the
// memory.
const known = new Set<string>();

function isZone(name: string): boolean {
  if (known.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  known.add(name);
  return true;
}
