import type { LedgerPlace } from '@omni/integrations';
import type { Unit } from '@omni/platform';
import {
  LedgerSyncConflictDetected,
  LedgerSyncFailed,
  LedgerSyncPushed,
  syncFacts,
  type About,
} from './ledger.events';
import { LedgerSync } from './ledger-sync.entity';

interface Pushed {
  hash: string;
  about: About;
  /** whether it is news, or somebody waits to hear of it */
  tell: boolean;
}

/** It lies in the ledger as it is here. Told twice it says the same. */
export async function tellPushed(
  unit: Unit,
  mapId: string,
  place: LedgerPlace | null,
  { hash, about, tell }: Pushed,
): Promise<void> {
  const [map] = await unit.rows(LedgerSync, 't.id = $2', [mapId]);
  // Somebody decided meanwhile, or it is gone there: what was pushed is of another time.
  if (!map || !place || map.status === 'conflict') return;
  const unchanged = map.pushedHash === hash && map.externalId === place.externalId;
  map.succeed(place, hash, unchanged ? (map.lastSyncedAt ?? unit.now) : unit.now);
  if (map.entityType === 'invoice' || map.entityType === 'bill') {
    // No fact of the document itself, so it makes no version of it.
    await unit.sql(
      `update revenue.${map.entityType}s set ledger_synced_at = $3 where organization_id = $1 and id = $2`,
      [unit.tenantId, map.entityId, map.lastSyncedAt],
    );
  }
  if (tell || !unchanged) unit.emit(LedgerSyncPushed, map, { ...syncFacts(map, about), unchanged });
}

export function tellFailure(
  unit: Unit,
  map: LedgerSync,
  about: About,
  { code, message }: { code: string; message: string },
): void {
  unit.emit(LedgerSyncFailed, map, { ...syncFacts(map, about), code, message });
}

/** What lies there and what lies here cannot both be: somebody has to choose. Told once for each reason. */
export function tellConflict(
  unit: Unit,
  map: LedgerSync,
  about: About,
  { code, message }: { code: string; message: string },
): void {
  if (map.status === 'conflict' && map.lastError?.code === code) return;
  map.disagree({ code, message, providerCode: null, at: unit.now });
  unit.emit(LedgerSyncConflictDetected, map, { ...syncFacts(map, about), code, message });
}
