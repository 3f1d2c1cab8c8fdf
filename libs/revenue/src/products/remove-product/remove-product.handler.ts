import { CommandHandler } from '@nestjs/cqrs';
import { conflict, type Handles } from '@omni/platform';
import { products } from '../product.resource';
import { RemoveProduct } from './remove-product.command';

@CommandHandler(RemoveProduct)
export class RemoveProductHandler implements Handles<typeof RemoveProduct> {
  async execute({ unit, input }: RemoveProduct): Promise<null> {
    const [product, [row]] = await Promise.all([
      unit.load(products, input.id),
      unit.sql<{ used: boolean }>(
        `select exists (select 1 from revenue.invoice_lines l where l.organization_id = $1 and l.product_id = $2) as used`,
        [unit.tenantId, input.id],
      ),
    ]);
    if (row?.used)
      throw conflict('revenue.product.in_use', 'Documents name this product: archive it instead.');
    product.deletedAt = unit.now;
    return null;
  }
}
