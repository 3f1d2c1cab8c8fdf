import { command, id } from '@omni/platform';
import { z } from 'zod';
import { productContract } from '../product.contract';
import { products } from '../product.resource';

export class ArchiveProduct extends command({
  name: 'product.archive',
  summary: 'Takes a product out of the offer; documents keep it',
  resource: products,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'ArchiveProductInput' }),
  output: productContract.view,
  effect: 'reversible',
  undoneBy: 'product.unarchive',
}) {}
