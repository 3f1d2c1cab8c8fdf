import { CommandHandler } from '@nestjs/cqrs';
import { transition, type Handles } from '@omni/platform';
import type { Product } from '../product.entity';
import { ProductUnarchived } from '../product.events';
import { products } from '../product.resource';
import { productTransitions } from '../product.transitions';
import { UnarchiveProduct } from './unarchive-product.command';

@CommandHandler(UnarchiveProduct)
export class UnarchiveProductHandler implements Handles<typeof UnarchiveProduct> {
  async execute({ unit, input }: UnarchiveProduct): Promise<Product> {
    const product = await unit.load(products, input.id);
    product.status = transition('product', productTransitions, product.status, 'unarchive');
    unit.emit(ProductUnarchived, product, { id: product.id, sku: product.sku, name: product.name });
    return product;
  }
}
