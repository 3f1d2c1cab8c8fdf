import { command, id } from '@omni/platform';
import { z } from 'zod';
import { productContract } from '../product.contract';
import { products } from '../product.resource';

export class UnarchiveProduct extends command({
  name: 'product.unarchive',
  summary: 'Offers an archived product again',
  resource: products,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'UnarchiveProductInput' }),
  output: productContract.view,
  effect: 'reversible',
  undoneBy: 'product.archive',
}) {}
