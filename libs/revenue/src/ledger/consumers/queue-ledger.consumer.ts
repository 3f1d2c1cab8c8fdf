import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import type { PushedType } from '../ledger.choices';
import { Ledgers } from '../ledgers';
import { isFromLedger } from '../pull/remote-payment';
import { knownMap, mapOf, queuePush } from '../queue-push';

/** What is told to the ledger only to change what lies there already. */
const ONLY_KNOWN = new Set(['client_company.updated', 'vendor.updated', 'bill.rejected']);

/** Has what is binding here told to the ledger, where one is connected; nobody waits for that. */
@Injectable()
@Consumes(
  'revenue.queue-ledger',
  'invoice.issued',
  'invoice.voided',
  'bill.approved',
  'bill.rejected',
  'bill.voided',
  'payment.succeeded',
  'payment.applied',
  'payment.unapplied',
  'payment.voided',
  'client_company.updated',
  'vendor.updated',
)
export class QueueLedger implements EventConsumer {
  constructor(private readonly ledgers: Ledgers) {}

  async handle(unit: Unit, { type, aggregate }: EventEnvelope): Promise<void> {
    const connection = await this.ledgers.find(unit);
    if (!connection) return;
    const entityType = type.split('.')[0] as PushedType;
    const target = { integrationId: connection.id, entityType, entityId: aggregate.id };
    // What the ledger told us it knows itself.
    if (entityType === 'payment' && (await isFromLedger(unit, aggregate.id))) return;
    const map = ONLY_KNOWN.has(type) ? await knownMap(unit, target) : await mapOf(unit, target);
    if (map) await queuePush(unit, map);
  }
}
