import { viewOf } from '@omni/platform';
import type { Clause } from './clause.entity';

export const clauseView = (row: Clause) => ({
  ...viewOf(row),
  key: row.key,
  title: row.title,
  text: row.text,
  category: row.category,
  risk: row.risk,
  guidance: row.guidance,
});
