import { Req } from '@nestjs/common';
import {
  Api,
  Creates,
  Does,
  Gets,
  Lists,
  Restores,
  Revises,
  Routes,
  Versions,
  type ApiRequest,
} from '@omni/platform';
import { ArchiveProduct } from './archive-product/archive-product.command';
import { products } from './product.resource';
import { RemoveProduct } from './remove-product/remove-product.command';
import { UnarchiveProduct } from './unarchive-product/unarchive-product.command';

@Routes(products)
export class ProductsController {
  constructor(private readonly api: Api) {}

  @Creates(products) createProduct(@Req() request: ApiRequest) {
    return this.api.create(products, request);
  }
  @Lists(products) listProducts(@Req() request: ApiRequest) {
    return this.api.list(products, request);
  }
  @Gets(products) getProduct(@Req() request: ApiRequest) {
    return this.api.get(products, request);
  }
  @Revises(products) reviseProduct(@Req() request: ApiRequest) {
    return this.api.revise(products, request);
  }
  @Restores(products) restoreProduct(@Req() request: ApiRequest) {
    return this.api.restore(products, request);
  }
  @Versions(products) listProductVersions(@Req() request: ApiRequest) {
    return this.api.versions(products, request);
  }

  @Does(RemoveProduct, { method: 'delete', path: ':id' })
  removeProduct(@Req() request: ApiRequest) {
    return this.api.send(RemoveProduct, request);
  }

  @Does(ArchiveProduct)
  archiveProduct(@Req() request: ApiRequest) {
    return this.api.send(ArchiveProduct, request);
  }

  @Does(UnarchiveProduct)
  unarchiveProduct(@Req() request: ApiRequest) {
    return this.api.send(UnarchiveProduct, request);
  }
}
