import { Injectable } from '@nestjs/common';
import {
  Consumes,
  type EntityClass,
  type EventConsumer,
  type EventEnvelope,
  type TenantEntity,
  type Unit,
} from '@omni/platform';
import { z } from 'zod';
import { Contract } from '../contracts/contract.entity';
import { Proposal } from '../proposals/proposal.entity';
import { SignatureRequest } from '../signatures/request.entity';
import { Signer } from '../signatures/signer.entity';

const mergedShape = z.object({ id: z.uuid(), mergedIds: z.array(z.uuid()), mergeId: z.uuid() });
const unmergedShape = z.object({ mergeId: z.uuid() });

type Property = 'clientId' | 'contactId';
type Holder = TenantEntity & { [property in Property]?: string | null };

/** What holds the id of a client or of a contact. */
const HOLDERS: readonly { rowType: string; entity: EntityClass<Holder>; holds: readonly Property[] }[] = [
  { rowType: 'proposal', entity: Proposal, holds: ['clientId', 'contactId'] },
  { rowType: 'contract', entity: Contract, holds: ['clientId', 'contactId'] },
  { rowType: 'signature_request', entity: SignatureRequest, holds: ['clientId'] },
  { rowType: 'signature_signer', entity: Signer, holds: ['contactId'] },
];

interface Move {
  rowType: string;
  rowId: string;
  fromId: string;
  toId: string;
}

/**
 * When clients or contacts became one, agreements name the surviving one; what documents say stays as it was. The moves
 * are kept, so that undoing the merge moves the same rows back and no others.
 */
@Injectable()
@Consumes(
  'agreements.follow-merges',
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

async function merge(
  unit: Unit,
  property: Property,
  { id, mergedIds, mergeId }: z.output<typeof mergedShape>,
): Promise<void> {
  const column = property === 'clientId' ? 'client_id' : 'contact_id';
  const moves: Move[] = [];
  for (const { rowType, entity, holds } of HOLDERS) {
    if (!holds.includes(property)) continue;
    for (const row of await unit.rows(entity, `t.${column} = any($2::uuid[])`, [mergedIds], 't.id')) {
      moves.push({ rowType, rowId: row.id, fromId: row[property] ?? id, toId: id });
      row[property] = id;
    }
  }
  if (moves.length === 0) return;
  await unit.sql(
    `insert into agreements.merge_moves (organization_id, merge_id, row_type, row_id, from_id, to_id)
     select $1, $2, x."rowType", x."rowId", x."fromId", x."toId"
     from jsonb_to_recordset($3::jsonb) as x ("rowType" text, "rowId" uuid, "fromId" uuid, "toId" uuid)`,
    [unit.tenantId, mergeId, JSON.stringify(moves)],
  );
}

async function unmerge(unit: Unit, property: Property, mergeId: string): Promise<void> {
  const moves = await unit.sql<Move>(
    `update agreements.merge_moves set undone_at = $3, updated_at = $3
     where organization_id = $1 and merge_id = $2 and undone_at is null
     returning row_type as "rowType", row_id as "rowId", from_id as "fromId", to_id as "toId"`,
    [unit.tenantId, mergeId, unit.now],
  );
  for (const { rowType, entity } of HOLDERS) {
    const own = new Map(moves.filter((move) => move.rowType === rowType).map((move) => [move.rowId, move]));
    if (own.size === 0) continue;
    for (const row of await unit.rows(entity, 't.id = any($2::uuid[])', [[...own.keys()]], 't.id')) {
      const move = own.get(row.id);
      // Somebody has named another one since: that stands.
      if (move && row[property] === move.toId) row[property] = move.fromId;
    }
  }
}
