import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { LedgerSync } from '../ledger-sync.entity';
import { ledgerSyncs } from '../ledger-sync.resource';
import { queuePush } from '../queue-push';
import { RetrySync } from './retry-sync.command';

@CommandHandler(RetrySync)
export class RetrySyncHandler implements Handles<typeof RetrySync> {
  async execute({ unit, input }: RetrySync): Promise<LedgerSync> {
    const map = await unit.load(ledgerSyncs, input.id);
    map.retry();
    await queuePush(unit, map, unit.call.correlationId);
    return map;
  }
}
