import { CommandHandler } from '@nestjs/cqrs';
import { transition, type Handles } from '@omni/platform';
import type { Product } from '../product.entity';
import { ProductArchived } from '../product.events';
import { products } from '../product.resource';
import { productTransitions } from '../product.transitions';
import { ArchiveProduct } from './archive-product.command';

@CommandHandler(ArchiveProduct)
export class ArchiveProductHandler implements Handles<typeof ArchiveProduct> {
  async execute({ unit, input }: ArchiveProduct): Promise<Product> {
    const product = await unit.load(products, input.id);
    product.status = transition('product', productTransitions, product.status, 'archive');
    unit.emit(ProductArchived, product, { id: product.id, sku: product.sku, name: product.name });
    return product;
  }
}
