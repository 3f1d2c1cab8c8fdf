import { viewOf } from '@omni/platform';
import type { Tag } from './tag.entity';

export const tagView = (row: Tag) => ({
  ...viewOf(row),
  name: row.name,
  color: row.color,
  scope: row.scope,
});
