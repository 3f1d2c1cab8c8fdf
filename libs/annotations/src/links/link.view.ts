import { viewOf } from '@omni/platform';
import type { EntityLink } from './link.entity';

export const linkView = (row: EntityLink) => ({
  ...viewOf(row),
  fromType: row.fromType,
  fromId: row.fromId,
  toType: row.toType,
  toId: row.toId,
  relation: row.relation,
  note: row.note,
});
