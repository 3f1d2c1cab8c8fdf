import { id } from '@omni/platform';
import { z } from 'zod';

/** What a caller may say of an invoice for a piece of work; the work says the rest. */
export const workDraft = {
  taxRateId: id.nullable().optional(),
  revenueAccountId: id.nullable().optional(),
  contactId: id.nullable().optional(),
  poNumber: z.string().trim().min(1).max(60).nullable().optional(),
  notes: z.string().trim().max(4000).nullable().optional(),
};
export type WorkDraft = z.output<z.ZodObject<typeof workDraft>>;
