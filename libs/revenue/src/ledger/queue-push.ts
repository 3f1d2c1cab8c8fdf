import { enlist, type Unit } from '@omni/platform';
import type { LedgerDocumentKind } from '@omni/integrations';
import type { PushedType } from './ledger.choices';
import { LedgerSync } from './ledger-sync.entity';

export const PUSH = 'revenue.push-to-ledger';

export const KIND_OF: Readonly<Record<PushedType, LedgerDocumentKind>> = {
  client_company: 'customer',
  vendor: 'vendor',
  invoice: 'invoice',
  payment: 'payment',
  bill: 'bill',
};

/** What is to be pushed where. */
export interface Target {
  integrationId: string;
  entityType: PushedType;
  entityId: string;
}

/** A row's place in a ledger, locked; made where there is none yet, by however many at a time once. */
export async function mapOf(unit: Unit, target: Target): Promise<LedgerSync> {
  const known = await knownMap(unit, target);
  if (known) return known;
  const { integrationId, entityType, entityId } = target;
  await unit.sql('select pg_advisory_xact_lock(hashtextextended($1::text, 0)) as locked', [
    `revenue.ledger_sync:${unit.tenantId}:${integrationId}:${entityType}:${entityId}`,
  ]);
  return (
    (await knownMap(unit, target)) ??
    unit.insert(LedgerSync, { integrationId, entityType, entityId, externalType: KIND_OF[entityType] })
  );
}

export async function knownMap(unit: Unit, target: Target): Promise<LedgerSync | null> {
  const [map] = await unit.rows(
    LedgerSync,
    't.integration_id = $2 and t.entity_type = $3 and t.entity_id = $4',
    [target.integrationId, target.entityType, target.entityId],
  );
  return map ?? null;
}

/**
 * Has a row pushed as soon as this transaction is over. One that somebody has to decide on waits for that.
 * @param told a key of whoever waits to hear that it was pushed, though it may lie there already
 */
export async function queuePush(unit: Unit, map: LedgerSync, told: string | null = null): Promise<void> {
  if (map.status === 'conflict') return;
  map.queue();
  await enlist(
    unit,
    PUSH,
    { mapId: map.id, tell: told !== null },
    { key: told === null ? map.id : `${map.id}:${told}` },
  );
}
