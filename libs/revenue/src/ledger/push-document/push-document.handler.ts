import { CommandHandler } from '@nestjs/cqrs';
import { Facts, type Handles } from '@omni/platform';
import { codesOf } from '../codes';
import { prepare } from '../documents';
import { noConnection, notPushable } from '../ledger.errors';
import type { LedgerSync } from '../ledger-sync.entity';
import { Ledgers } from '../ledgers';
import { mapOf, queuePush } from '../queue-push';
import { PushDocument } from './push-document.command';

@CommandHandler(PushDocument)
export class PushDocumentHandler implements Handles<typeof PushDocument> {
  constructor(
    private readonly ledgers: Ledgers,
    private readonly facts: Facts,
  ) {}

  async execute({ unit, input }: PushDocument): Promise<LedgerSync> {
    const { connectionId = null, ...reference } = input;
    const connection = await this.ledgers.find(unit, connectionId);
    if (!connection) throw noConnection();
    const prepared = await prepare(unit, this.facts, reference, await codesOf(unit, connection.id));
    if (typeof prepared === 'string') throw notPushable(prepared);
    const map = await mapOf(unit, { integrationId: connection.id, ...reference });
    unit.notes.subject = { type: 'ledger_sync', id: map.id };
    // An errand of its own, under the caller's correlation: who waits for this push hears of it and not of another's.
    await queuePush(unit, map, unit.call.correlationId);
    return map;
  }
}
