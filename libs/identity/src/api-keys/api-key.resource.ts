import { API_VERSIONS, base, defineResource, id, may, viewOf } from '@omni/platform';
import { z } from 'zod';
import { ApiKey } from './api-key.entity';

const cidr = z.union([z.cidrv4(), z.cidrv6(), z.ipv4(), z.ipv6()]).meta({ example: '203.0.113.0/24' });
const scope = z
  .string()
  .regex(/^(?:\*|[a-z][a-z0-9-]{0,60}:(?:read|write))$/)
  .meta({ example: 'invoices:read' });

const fields = {
  name: z.string().trim().min(1).max(120),
  scopes: z
    .array(scope)
    .min(1)
    .max(200)
    .describe('`<resource>:read`, `<resource>:write`, or `*` for all that the role may do.'),
  allowedCidrs: z
    .array(cidr)
    .max(50)
    .nullable()
    .optional()
    .describe('Addresses that the key may come from; null for any.'),
  rateLimitPerMin: z.int().min(1).max(100_000).nullable().optional(),
  apiVersion: z
    .enum(API_VERSIONS)
    .optional()
    .describe('The dated version of the API that answers this key; the newest where absent.'),
  expiresAt: z.iso.datetime({ offset: true }).nullable().optional(),
};
const roleCeiling = z.enum(['manager', 'staff', 'accountant']);

const view = z
  .strictObject({
    ...base,
    name: z.string(),
    prefix: z.string().describe('What people recognise the key by: its kind and eight of its characters.'),
    scopes: z.array(z.string()),
    roleCeiling,
    createdByMemberId: id,
    allowedCidrs: z.array(z.string()).nullable(),
    rateLimitPerMin: z.int().nullable(),
    apiVersion: z.string().nullable(),
    expiresAt: z.iso.datetime().nullable(),
    rotatingUntil: z.iso.datetime().nullable().describe('Until then the previous secret is good as well.'),
    lastUsedAt: z.iso.datetime().nullable(),
    revokedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ApiKey' });

export const apiKeyContract = {
  create: z
    .strictObject({ ...fields, roleCeiling: roleCeiling.default('staff') })
    .meta({ id: 'ApiKeyCreate' }),
  revise: z.strictObject(fields).partial().meta({ id: 'ApiKeyRevise' }),
  view,
  /** the one time that the secret is shown */
  made: z
    .strictObject({
      ...view.shape,
      secret: z.string().describe('Shown this once. Send it as Authorization: Bearer.'),
    })
    .meta({ id: 'ApiKeyMade' }),
};

export const apiKeyView = (row: ApiKey) => ({
  ...viewOf(row),
  name: row.name,
  prefix: row.prefix,
  scopes: row.scopes,
  roleCeiling: row.roleCeiling,
  createdByMemberId: row.createdByMemberId,
  allowedCidrs: row.allowedCidrs,
  rateLimitPerMin: row.rateLimitPerMin,
  apiVersion: row.apiVersion,
  expiresAt: row.expiresAt,
  rotatingUntil: row.rotatingUntil,
  lastUsedAt: row.lastUsedAt,
  revokedAt: row.revokedAt,
});

export const apiKeys = defineResource<ApiKey>({
  module: 'identity',
  name: 'api-keys',
  summary: 'Keys with which programs use the API.',
  kind: 'aggregate',
  entity: ApiKey,
  contract: { create: apiKeyContract.create, revise: apiKeyContract.revise, view },
  view: apiKeyView,
  access: { owner: may('read create update act'), manager: may('read') },
  list: { filter: ['name', 'prefix', 'createdByMemberId'], sort: ['name', 'lastUsedAt'] },
  softDelete: false,
});
