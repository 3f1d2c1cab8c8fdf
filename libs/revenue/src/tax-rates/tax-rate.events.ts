import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';

export const TaxRateArchived = defineEvent({
  type: 'tax_rate.archived',
  summary: 'A tax rate is no longer offered for new lines.',
  data: z.strictObject({ id, code: z.string(), percentage: z.string() }),
  sample: { id: '018f2c1e-1111-7000-8000-000000000001', code: 'DE-19', percentage: '19' },
});
