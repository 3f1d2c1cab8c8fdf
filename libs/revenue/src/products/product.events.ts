import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';

const data = z.strictObject({ id, sku: z.string().nullable(), name: z.string() });
const sample = { id: '018f2c1e-2222-7000-8000-000000000001', sku: 'CONS-H', name: 'Consulting hour' };

export const ProductArchived = defineEvent({
  type: 'product.archived',
  summary: 'A product is no longer offered for new lines.',
  data,
  sample,
});

export const ProductUnarchived = defineEvent({
  type: 'product.unarchived',
  summary: 'A product is offered again.',
  data,
  sample,
});
