import type { OrganizationFacts } from '@omni/platform';
import { z } from 'zod';

const shape = z
  .object({
    paymentTermsDays: z.int().nonnegative().optional().catch(undefined),
    numberPrefix: z.string().optional().catch(undefined),
    sendReceipts: z.boolean().optional().catch(undefined),
    workTaxRateId: z.uuid().nullable().optional().catch(undefined),
    footer: z.string().optional().catch(undefined),
  })
  .catch({});

/** What an organization has set for all its documents. */
export const documentSettings = ({ settings }: OrganizationFacts): z.output<typeof shape> =>
  shape.parse(settings.documents ?? {});
