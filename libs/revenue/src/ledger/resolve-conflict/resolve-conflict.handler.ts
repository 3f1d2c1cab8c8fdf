import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { LedgerSyncResolved, syncFacts } from '../ledger.events';
import type { LedgerSync } from '../ledger-sync.entity';
import { ledgerSyncs } from '../ledger-sync.resource';
import { queuePush } from '../queue-push';
import { ResolveConflict } from './resolve-conflict.command';

@CommandHandler(ResolveConflict)
export class ResolveConflictHandler implements Handles<typeof ResolveConflict> {
  async execute({ unit, input: { id, side } }: ResolveConflict): Promise<LedgerSync> {
    const map = await unit.load(ledgerSyncs, id);
    if (side === 'theirs') map.takeTheirs(unit.now);
    else {
      map.pushOurs();
      await queuePush(unit, map, unit.call.correlationId);
    }
    unit.emit(LedgerSyncResolved, map, { ...syncFacts(map), side });
    return map;
  }
}
