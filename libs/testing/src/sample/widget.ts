import {
  Flag,
  Instant,
  Int,
  Json,
  MoneyMinor,
  Table,
  TenantEntity,
  Text,
  Uuid,
  BusinessDate,
  all,
  base,
  conflict,
  defineResource,
  id,
  may,
  mine,
  viewOf,
} from '@omni/platform';
import { z } from 'zod';

/** A thing that exists in tests alone: one column of each kind that lists, filters and history treat differently. */
@Table('sample.widgets', 'widget')
export class Widget extends TenantEntity {
  @Text() title!: string;
  @Text() status: string = 'draft';
  @MoneyMinor({ nullable: true }) amountMinor: number | null = null;
  @BusinessDate({ nullable: true }) dueOn: string | null = null;
  @Int() rank: number = 0;
  @Flag() urgent: boolean = false;
  @Text({ array: true }) labels: string[] = [];
  @Json({ nullable: true }) custom: Record<string, unknown> | null = null;
  @Uuid({ nullable: true }) ownerMemberId: string | null = null;
  @Uuid({ nullable: true }) parentId: string | null = null;
  @Text({ nullable: true, secret: true }) tokenHash: string | null = null;
  @Instant({ nullable: true }) finishedAt: string | null = null;

  finish(now: string): void {
    if (this.status !== 'draft') throw conflict('sample.widget.finished', 'The widget is finished already.');
    this.status = 'done';
    this.finishedAt = now;
  }
}

const fields = {
  title: z.string().trim().min(1).max(200),
  amountMinor: z.int().nullable().optional(),
  dueOn: z.iso.date().nullable().optional(),
  rank: z.int().optional(),
  urgent: z.boolean().optional(),
  labels: z.array(z.string()).optional(),
  custom: z.record(z.string(), z.unknown()).nullable().optional(),
  ownerMemberId: id.nullable().optional(),
  parentId: id.nullable().optional(),
};

export const widgetContract = {
  create: z.strictObject(fields).meta({ id: 'WidgetCreate' }),
  revise: z.strictObject(fields).partial().meta({ id: 'WidgetRevise' }),
  view: z
    .strictObject({
      ...base,
      title: z.string(),
      status: z.enum(['draft', 'done']),
      amountMinor: z.int().nullable(),
      dueOn: z.iso.date().nullable(),
      rank: z.int(),
      urgent: z.boolean(),
      labels: z.array(z.string()),
      custom: z.record(z.string(), z.unknown()).nullable(),
      ownerMemberId: id.nullable(),
      parentId: id.nullable(),
      finishedAt: z.iso.datetime().nullable(),
    })
    .meta({ id: 'Widget' }),
};

const widgetView = (row: Widget) => ({
  ...viewOf(row),
  title: row.title,
  status: row.status,
  amountMinor: row.amountMinor,
  dueOn: row.dueOn,
  rank: row.rank,
  urgent: row.urgent,
  labels: row.labels,
  custom: row.custom,
  ownerMemberId: row.ownerMemberId,
  parentId: row.parentId,
  finishedAt: row.finishedAt,
});

export const widgets = defineResource<Widget>({
  module: 'sample',
  name: 'widgets',
  summary: 'Things that exist in tests alone.',
  kind: 'record',
  entity: Widget,
  contract: widgetContract,
  view: widgetView,
  access: {
    owner: all,
    manager: all,
    staff: may('read create update act', { where: mine('ownerMemberId', 'createdById') }),
    accountant: may('read', { hide: ['amountMinor'] }),
  },
  list: {
    filter: ['title', 'status', 'amountMinor', 'dueOn', 'rank', 'urgent', 'labels', 'ownerMemberId'],
    sort: ['title', 'rank', 'amountMinor', 'dueOn'],
    include: { parent: { type: 'widget', by: 'parentId' }, children: { type: 'widget', of: 'parentId' } },
  },
});
