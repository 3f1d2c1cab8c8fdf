import { CommandHandler } from '@nestjs/cqrs';
import type { Handles, Unit } from '@omni/platform';
import { connectionUnknown } from '../ledger.errors';
import type { MappingEntry } from '../ledger-sync.contract';
import { LedgerMapping, LedgerSync } from '../ledger-sync.entity';
import { Ledgers } from '../ledgers';
import { queuePush } from '../queue-push';
import { readMapping } from '../show-mapping/read-mapping';
import { PutMapping } from './put-mapping.command';

@CommandHandler(PutMapping)
export class PutMappingHandler implements Handles<typeof PutMapping> {
  constructor(private readonly ledgers: Ledgers) {}

  async execute({ unit, input: { connectionId, entries } }: PutMapping) {
    const connection = await this.ledgers.find(unit, connectionId);
    if (!connection) throw connectionUnknown();
    await replace(unit, connectionId, entries);
    const waiting = await unit.rows(
      LedgerSync,
      `t.integration_id = $2 and t.status = 'skipped' and t.last_error->>'code' like 'unmapped%'`,
      [connectionId],
      't.id',
    );
    for (const map of waiting) await queuePush(unit, map);
    const mapping = await readMapping(unit, connectionId);
    const mapped = new Set(entries.map(({ kind, key }) => `${kind} ${key}`));
    return {
      ...mapping,
      entries,
      unmapped: mapping.unmapped.filter(({ kind, key }) => !mapped.has(`${kind} ${key}`)),
    };
  }
}

/** What stays the same stays as it is; what is no longer said ends. */
async function replace(unit: Unit, integrationId: string, entries: readonly MappingEntry[]): Promise<void> {
  const kept = await unit.rows(LedgerMapping, 't.integration_id = $2 and t.deleted_at is null', [
    integrationId,
  ]);
  const wanted = new Map(entries.map((entry) => [`${entry.kind} ${entry.key}`, entry]));
  for (const row of kept) {
    const entry = wanted.get(`${row.kind} ${row.key}`);
    wanted.delete(`${row.kind} ${row.key}`);
    if (entry) Object.assign(row, { code: entry.code, name: entry.name ?? null });
    else row.deletedAt = unit.now;
  }
  for (const entry of wanted.values())
    unit.insert(LedgerMapping, { ...entry, name: entry.name ?? null, integrationId });
}
