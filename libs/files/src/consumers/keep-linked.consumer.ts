import { Injectable } from '@nestjs/common';
import {
  Catalogue,
  Consumes,
  Facts,
  type EventConsumer,
  type EventEnvelope,
  type Unit,
} from '@omni/platform';
import { z } from 'zod';
import { FileObject } from '../files/file.entity';
import { keptFrom, longer } from '../retention/retained-until';

/** What the law wants kept, with the files that prove it. */
const KEPT = ['contract', 'invoice', 'credit_note', 'payment', 'bill'];

const linked = z.object({ fromType: z.string(), fromId: z.uuid(), toType: z.string(), toId: z.uuid() });
const received = z.object({ fileId: z.uuid().nullable() });
type Ends = z.output<typeof linked>;

/**
 * A file is kept for as long as the longest-kept record that it is linked to. Terms are lengthened alone: that a link is
 * taken away later makes no voucher of yesterday one that may go.
 */
@Injectable()
@Consumes(
  'files.keep-linked',
  'link.created',
  'bill.received',
  'contract.expired',
  'contract.terminated',
  'contract.superseded',
)
export class KeepLinked implements EventConsumer {
  constructor(
    private readonly facts: Facts,
    private readonly catalogue: Catalogue,
  ) {}

  async handle(unit: Unit, { type, data, aggregate }: EventEnvelope): Promise<void> {
    if (type === 'link.created') return this.keepEndOf(unit, linked.parse(data));
    if (type === 'bill.received') {
      const { fileId } = received.parse(data);
      return fileId ? keep(unit, [fileId], unit.now) : undefined;
    }
    // A contract's years begin with its end, however long it ran.
    return keep(unit, await this.filesOf(unit, 'contract', aggregate.id), unit.now);
  }

  private async keepEndOf(unit: Unit, link: Ends): Promise<void> {
    const sides = [
      { type: link.fromType, id: link.fromId },
      { type: link.toType, id: link.toId },
    ];
    const file = sides.find((side) => side.type === 'file');
    const other = sides.find((side) => KEPT.includes(side.type));
    if (file && other) await keep(unit, [file.id], await this.beginOf(unit, other));
  }

  /** From when the record's own years are counted, as far as that is known: not before a contract's last day. */
  private async beginOf(unit: Unit, { type, id }: { type: string; id: string }): Promise<string> {
    if (type !== 'contract') return unit.now;
    const contract = await this.facts.row<{ endsOn: string | null }>(unit, type, id);
    return longer(contract?.endsOn ?? null, unit.now) ?? unit.now;
  }

  private async filesOf(unit: Unit, type: string, id: string): Promise<string[]> {
    if (!this.catalogue.queryClass('link.list')) return [];
    const found: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page: { data: Ends[]; nextCursor: string | null } = await this.facts.ask(unit, 'link.list', {
        of: `${type}:${id}`,
        limit: 200,
        ...(cursor ? { cursor } : {}),
      });
      for (const { fromType, fromId, toType, toId } of page.data) {
        if (fromType === 'file') found.push(fromId);
        if (toType === 'file') found.push(toId);
      }
      cursor = page.nextCursor;
    } while (cursor);
    return found;
  }
}

async function keep(unit: Unit, ids: readonly string[], from: string): Promise<void> {
  if (ids.length === 0) return;
  for (const file of await unit.rows(
    FileObject,
    't.id = any($2::uuid[]) and t.purged_at is null',
    [ids],
    't.id',
  ))
    file.retainUntil = longer(file.retainUntil, keptFrom(from));
}
