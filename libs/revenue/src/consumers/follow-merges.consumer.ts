import { Injectable } from '@nestjs/common';
import {
  Consumes,
  type EventConsumer,
  type EventEnvelope,
  type TenantEntity,
  type Unit,
} from '@omni/platform';
import { z } from 'zod';
import { Invoice } from '../invoices/invoice.entity';
import { InvoiceSchedule } from '../invoice-schedules/schedule.entity';
import { Payment } from '../payments/payment.entity';

const mergedShape = z.object({ id: z.uuid(), mergedIds: z.array(z.uuid()), mergeId: z.uuid() });
const unmergedShape = z.object({ mergeId: z.uuid() });

interface Move {
  rowType: 'invoice' | 'payment' | 'invoice_schedule';
  rowId: string;
  fromId: string;
  toId: string;
}

/**
 * When clients or contacts became one, documents and plans name the surviving one; what an issued invoice says of its buyer stays
 * as it was. The moves are kept, so that undoing the merge moves the same rows back and no others.
 */
@Injectable()
@Consumes(
  'revenue.follow-merges',
  'client_company.merged',
  'client_company.unmerged',
  'contact.merged',
  'contact.unmerged',
)
export class FollowMerges implements EventConsumer {
  async handle(unit: Unit, event: EventEnvelope): Promise<void> {
    const property = event.type.startsWith('contact.') ? 'contactId' : 'clientId';
    if (event.type.endsWith('.merged')) await merge(unit, property, mergedShape.parse(event.data));
    else await unmerge(unit, property, unmergedShape.parse(event.data).mergeId);
  }
}

type Property = 'clientId' | 'contactId';

async function merge(
  unit: Unit,
  property: Property,
  { id, mergedIds, mergeId }: z.output<typeof mergedShape>,
): Promise<void> {
  const column = property === 'clientId' ? 'client_id' : 'contact_id';
  const where = `t.${column} = any($2::uuid[])`;
  const documents = await unit.rows(Invoice, where, [mergedIds], 't.id');
  const received = property === 'clientId' ? await unit.rows(Payment, where, [mergedIds], 't.id') : [];
  const plans = await unit.rows(InvoiceSchedule, where, [mergedIds], 't.id');
  const moves: Move[] = [];
  for (const row of plans)
    moves.push({ rowType: 'invoice_schedule', rowId: row.id, fromId: row[property] ?? id, toId: id });
  for (const row of documents)
    moves.push({ rowType: 'invoice', rowId: row.id, fromId: row[property] ?? id, toId: id });
  for (const row of received)
    moves.push({ rowType: 'payment', rowId: row.id, fromId: row.clientId ?? id, toId: id });
  if (moves.length === 0) return;
  repoint([...documents, ...received, ...plans], property, () => id);
  await unit.sql(
    `insert into revenue.merge_moves (organization_id, merge_id, row_type, row_id, from_id, to_id)
     select $1, $2, x."rowType", x."rowId", x."fromId", x."toId"
     from jsonb_to_recordset($3::jsonb) as x ("rowType" text, "rowId" uuid, "fromId" uuid, "toId" uuid)`,
    [unit.tenantId, mergeId, JSON.stringify(moves)],
  );
}

async function unmerge(unit: Unit, property: Property, mergeId: string): Promise<void> {
  const moves = await unit.sql<Move>(
    `update revenue.merge_moves set undone_at = now() where organization_id = $1 and merge_id = $2 and undone_at is null
     returning row_type as "rowType", row_id as "rowId", from_id as "fromId", to_id as "toId"`,
    [unit.tenantId, mergeId],
  );
  const back = new Map(moves.map((move) => [move.rowId, move]));
  const ids = [...back.keys()];
  if (ids.length === 0) return;
  const documents = await unit.rows(Invoice, 't.id = any($2::uuid[])', [ids], 't.id');
  const received =
    property === 'clientId' ? await unit.rows(Payment, 't.id = any($2::uuid[])', [ids], 't.id') : [];
  const plans = await unit.rows(InvoiceSchedule, 't.id = any($2::uuid[])', [ids], 't.id');
  repoint([...documents, ...received, ...plans], property, (row, current) => {
    const move = back.get(row.id);
    // Somebody has named another client since: that stands.
    return move && move.toId === current ? move.fromId : current;
  });
}

function repoint(
  rows: readonly (Invoice | Payment | InvoiceSchedule)[],
  property: Property,
  to: (row: TenantEntity, current: string | null) => string | null,
): void {
  for (const row of rows) {
    const holder = row as unknown as Record<Property, string | null>;
    holder[property] = to(row, holder[property]);
  }
}
