import { z } from 'zod';

/*
 * Facts are what other modules said of their own rows. Each is read on its own: one that is absent or of another shape
 * than expected is unknown and spoils no other.
 */

export const text = z.string().min(1).nullable().catch(null);
export const uuid = z.uuid().nullable().catch(null);
export const flag = z.boolean().catch(false);
export const whole = z.int().nullable().catch(null);
export const open = z.record(z.string(), z.unknown()).nullable().catch(null);

/** A row's facts by their shape; to zod an absent key is no null, so absent ones are named. */
export function known<S extends z.ZodObject>(
  shape: S,
  facts: Readonly<Record<string, unknown>>,
): z.output<S> {
  return shape.parse(Object.fromEntries(Object.keys(shape.shape).map((key) => [key, facts[key] ?? null])));
}
