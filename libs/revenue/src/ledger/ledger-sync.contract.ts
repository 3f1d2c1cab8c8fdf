import { base, id } from '@omni/platform';
import { z } from 'zod';
import { MAPPED_KINDS, PUSHED_TYPES, SYNC_DIRECTIONS, SYNC_STATUSES, SYNCED_TYPES } from './ledger.choices';

const moment = z.iso.datetime().nullable();

export const pushedType = z.enum(PUSHED_TYPES).meta({ id: 'LedgerPushedType' });
export const syncStatus = z.enum(SYNC_STATUSES).meta({ id: 'LedgerSyncStatus' });

export const ledgerSyncContract = {
  view: z
    .strictObject({
      ...base,
      integrationId: id.describe('The connection to the ledger.'),
      entityType: z.enum(SYNCED_TYPES).meta({ id: 'LedgerSyncedType' }),
      entityId: id,
      externalType: z.string(),
      externalId: z.string().nullable(),
      externalVersion: z.string().nullable(),
      pushGeneration: z.int(),
      direction: z.enum(SYNC_DIRECTIONS).meta({ id: 'LedgerSyncDirection' }),
      status: syncStatus,
      lastError: z
        .strictObject({
          code: z.string(),
          message: z.string(),
          providerCode: z.string().nullable(),
          at: z.iso.datetime(),
        })
        .nullable(),
      lastSyncedAt: moment,
    })
    .meta({ id: 'LedgerSync' }),
};

const code = z.string().trim().min(1).max(100);

/** One of ours and the ledger's code for it. */
export const mappingEntry = z
  .strictObject({
    kind: z.enum(MAPPED_KINDS).meta({ id: 'LedgerMappedKind' }),
    key: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .describe(
        'An account by its id or its role (sales, operating_expense, inventory), a tax rate by its id.',
      ),
    code: code.describe("The ledger's own code."),
    name: z.string().trim().max(200).nullable().optional(),
  })
  .meta({ id: 'LedgerMappingEntry' });
export type MappingEntry = z.output<typeof mappingEntry>;

const available = z.array(z.strictObject({ code: z.string(), name: z.string() })).nullable();

export const mappingView = z
  .strictObject({
    connectionId: id,
    entries: z.array(mappingEntry),
    unmapped: z
      .array(
        z.strictObject({
          kind: z.enum(MAPPED_KINDS),
          key: z.string(),
          label: z.string().nullable(),
          skipped: z.int().describe('Documents that wait for it.'),
        }),
      )
      .describe(
        'What documents use and nothing is mapped to. While nothing of a kind is mapped, the ledger’s defaults hold.',
      ),
    accounts: available.describe('Of the ledger, as it told last; null before it was asked.'),
    taxCodes: available,
    codesAt: moment,
  })
  .meta({ id: 'LedgerMapping' });
