import { base, id } from '@omni/platform';
import { z } from 'zod';
import { PROVIDER_KEYS } from '../providers/registry';
import { integrationStatuses } from './integration.transitions';

export const connectionCategory = z
  .enum(['email', 'calendar', 'ledger', 'esign', 'text'])
  .meta({ id: 'IntegrationCategory' });
export const authKind = z.enum(['oauth2', 'api_key', 'basic', 'none']).meta({ id: 'IntegrationAuthKind' });
export const integrationStatus = z.enum(integrationStatuses).meta({ id: 'IntegrationStatus' });
export const providerKey = z.enum(PROVIDER_KEYS).meta({ id: 'IntegrationProvider' });

const displayName = z.string().trim().min(1).max(120);
const config = z
  .record(z.string().max(64), z.unknown())
  .describe("By the provider's settings schema: see GET /v1/integrations/providers.");
export const credentials = z
  .record(z.string().max(64), z.string().max(8000))
  .describe("By the provider's credentials schema. Sealed at once, and never shown again.");

const lastError = z
  .strictObject({ code: z.string(), message: z.string(), at: z.iso.datetime() })
  .meta({ id: 'IntegrationError' });

export const integrationContract = {
  create: z
    .strictObject({
      provider: providerKey,
      displayName: displayName.optional().describe("The provider's name unless told."),
      config: config.optional(),
      credentials: credentials.optional(),
    })
    .meta({ id: 'IntegrationConnect' }),
  revise: z.strictObject({ displayName, config }).partial().meta({ id: 'IntegrationRevise' }),
  view: z
    .strictObject({
      ...base,
      provider: z.string(),
      category: connectionCategory,
      displayName: z.string(),
      authKind,
      scopes: z.array(z.string()),
      status: integrationStatus,
      config: z.record(z.string(), z.unknown()),
      externalAccountId: z.string().nullable(),
      externalAccountName: z.string().nullable(),
      connectedAt: z.iso.datetime().nullable().describe('When the provider first took the credentials.'),
      lastSyncAt: z.iso.datetime().nullable(),
      lastSuccessAt: z.iso.datetime().nullable(),
      lastError: lastError.nullable(),
      errorCount: z.int().describe('Failures in a row.'),
      reauthUrl: z.string().nullable().describe('Where what was granted can be granted anew.'),
      connectedByMemberId: id.nullable(),
    })
    .meta({ id: 'Integration' }),
};
