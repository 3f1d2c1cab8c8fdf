import { query } from '@omni/platform';
import { z } from 'zod';
import { authKind, connectionCategory, providerKey } from '../integration.contract';
import { integrations } from '../integration.resource';

const jsonSchema = z.record(z.string(), z.unknown());

export const providerView = z
  .strictObject({
    key: providerKey,
    name: z.string(),
    summary: z.string(),
    category: connectionCategory,
    authKind,
    scopes: z.array(z.string()),
    credentials: jsonSchema.describe('JSON Schema of what connect and reconnect take as credentials.'),
    settings: jsonSchema.describe('JSON Schema of config.'),
    sandbox: z.boolean().describe('For building and trying out: it is no provider of the world.'),
    available: z.boolean().describe('Whether it can be connected with this installation.'),
  })
  .meta({ id: 'IntegrationProviderManifest' });

export class ListProviders extends query({
  name: 'integration.providers',
  summary: 'Providers that can be connected, each with the forms that it takes',
  resource: integrations,
  needs: 'read',
  input: z.strictObject({ category: connectionCategory.optional() }).meta({ id: 'ListProvidersInput' }),
  output: z.strictObject({ data: z.array(providerView) }).meta({ id: 'IntegrationProviders' }),
}) {}
