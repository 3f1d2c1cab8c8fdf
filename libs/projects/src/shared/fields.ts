import { base, id, instantString, moneyMinor } from '@omni/platform';
import { z } from 'zod';

/** Text that people write at length. */
export const prose = z.string().max(20_000);
export const title = z.string().trim().min(1).max(300);
export const minutesField = z.int().min(1).max(10_000_000);
/** Nothing here is billed below zero. */
export const amountMinor = moneyMinor.min(0);
export const custom = z.record(z.string(), z.unknown());
/** A moment in whatever zone it was written, kept in UTC. */
export const moment = instantString.transform((text) => new Date(text).toISOString());
/** A key by which a repeated automatic creation finds what it made before. */
export const sourceKey = z.string().trim().min(1).max(300);

export const nothing = z.null();

export { base, id };
