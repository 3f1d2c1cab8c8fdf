import { viewOf } from '@omni/platform';
import type { MergeRecord } from './merge-record.entity';

/** Without the snapshot: it holds what the rows were, for whoever undoes, not for whoever looks. */
export const mergeView = (row: MergeRecord) => ({
  ...viewOf(row),
  entityType: row.entityType,
  survivorId: row.survivorId,
  mergedIds: row.mergedIds,
  fieldChoices: row.fieldChoices,
  repointed: row.repointed,
  status: row.status,
  undoUntil: row.undoUntil,
  conflicts: row.conflicts,
});
