import { Params, tableOf } from '@omni/platform';
import type { z } from 'zod';
import { EntityLink } from './link.entity';
import { oddEnd } from './link.errors';
import type { listLinksInput } from './list-links/list-links.query';

export type LinksAsked = Omit<z.output<typeof listLinksInput>, 'cursor' | 'limit'>;

const END = /^([a-z][a-z0-9_]{1,60}):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

function endOf(text: string, pointer: string): { type: string; id: string } {
  const [, type, id] = END.exec(text) ?? [];
  if (!type || !id) throw oddEnd(pointer);
  return { type, id };
}

/** Live links, newest first: by either end an index is read in order. */
export function linksSql(
  organizationId: string,
  asked: LinksAsked,
  after: readonly unknown[] | null,
  count: number,
): { text: string; params: Params } {
  const params = new Params();
  const where = [`t.organization_id = ${params.add(organizationId)}`, 't.deleted_at is null'];
  const equal = (column: string, value: string | undefined): void => {
    if (value !== undefined) where.push(`t.${column} = ${params.add(value)}`);
  };
  const side = (name: 'from' | 'to', { type, id }: { type: string; id: string }): string =>
    `(t.${name}_type = ${params.add(type)} and t.${name}_id = ${params.add(id)})`;
  if (asked.from !== undefined) where.push(side('from', endOf(asked.from, 'from')));
  if (asked.to !== undefined) where.push(side('to', endOf(asked.to, 'to')));
  if (asked.of !== undefined) {
    const end = endOf(asked.of, 'of');
    where.push(`(${side('from', end)} or ${side('to', end)})`);
  }
  equal('from_type', asked.fromType);
  equal('from_id', asked.fromId);
  equal('to_type', asked.toType);
  equal('to_id', asked.toId);
  equal('relation', asked.relation);
  if (after)
    where.push(
      `(t.created_at, t.id) < (${params.add(after[0])}::timestamptz, ${params.add(after[1])}::uuid)`,
    );
  const { sql, select } = tableOf(EntityLink);
  return {
    text: `select ${select} from ${sql} t where ${where.join(' and ')} order by t.created_at desc, t.id desc limit ${params.add(count)}`,
    params,
  };
}
