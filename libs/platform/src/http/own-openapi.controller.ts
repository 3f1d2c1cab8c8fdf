import { Optional, Req } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { z } from 'zod';
import { CustomFields } from '../bus/custom-fields';
import { Catalogue } from '../catalogue/catalogue';
import { openApiDocument, routesOf } from '../openapi/document';
import { withOwnFields, type OwnFields } from '../openapi/own-fields';
import { Rights } from '../policy/ability';
import type { Principal } from '../policy/principal';
import { Plain, Routes } from './operation';
import type { ApiRequest } from './request';

/** The document as the asker's organization has it: `/openapi.json` is the same for everybody. */
@Routes({ path: 'openapi.json', tag: 'catalogue', module: 'platform' })
export class OwnOpenApiController {
  constructor(
    private readonly modules: ModuleRef,
    private readonly catalogue: Catalogue,
    @Optional() private readonly customFields?: CustomFields,
  ) {}

  @Plain('get', '', {
    summary: 'The OpenAPI document with the fields that your organization added, as you see them',
    access: 'member',
    output: z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) }),
  })
  async getOwnOpenApi(@Req() request: ApiRequest) {
    const fields = await this.fieldsFor(request.call.principal);
    const document = openApiDocument(this.modules);
    return fields.length ? withOwnFields(document, routesOf(this.modules), fields) : document;
  }

  private async fieldsFor(principal: Principal): Promise<OwnFields[]> {
    const seen = (await this.customFields?.seenBy(principal)) ?? new Map<string, never>();
    return [...seen].flatMap(([type, fields]) => {
      const resource = this.catalogue.resourceOfType(type);
      const rights = resource && new Rights(principal, resource);
      return resource && rights?.some('read') && !rights.hidden.has('custom') ? [{ resource, fields }] : [];
    });
  }
}
