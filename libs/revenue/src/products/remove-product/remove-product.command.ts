import { command, id } from '@omni/platform';
import { z } from 'zod';
import { products } from '../product.resource';

export class RemoveProduct extends command({
  name: 'product.remove',
  summary: 'Deletes a product that no document names; it can be restored',
  resource: products,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RemoveProductInput' }),
  output: z.null(),
  effect: 'reversible',
  errors: ['revenue.product.in_use'],
}) {}
