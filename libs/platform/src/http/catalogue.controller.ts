import { Req } from '@nestjs/common';
import { catalogueQuery, catalogueView, formsView } from '../feed/catalogue.contract';
import { CatalogueDescriber } from '../feed/describe-catalogue';
import { Plain, Routes } from './operation';
import { parseInput } from './parse';
import type { ApiRequest } from './request';

@Routes({
  path: 'catalogue',
  tag: 'catalogue',
  summary: 'What the house offers: resources, commands, events, metrics, and their contracts.',
  module: 'platform',
})
export class CatalogueController {
  constructor(private readonly describer: CatalogueDescriber) {}

  @Plain('get', '', {
    summary: 'What the house offers: resources, commands, events and metrics',
    access: 'member',
    query: catalogueQuery,
    output: catalogueView,
  })
  getCatalogue(@Req() request: ApiRequest) {
    return this.describer.catalogueFor(
      request.call.principal,
      parseInput(catalogueQuery, request.query).module,
    );
  }
}

@Routes({ path: 'schema', tag: 'catalogue', module: 'platform' })
export class SchemaController {
  constructor(private readonly describer: CatalogueDescriber) {}

  @Plain('get', ':resource', {
    summary: 'A resource’s contracts as JSON Schema, for forms',
    access: 'member',
    output: formsView,
  })
  getResourceSchema(@Req() request: ApiRequest) {
    return this.describer.forms(request.call.principal, request.params.resource ?? '');
  }
}
