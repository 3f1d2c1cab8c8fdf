import { viewOf } from '@omni/platform';
import type { WorkflowDefinition } from './definition.entity';

export const viewOfDefinition = (row: WorkflowDefinition) => ({
  ...viewOf(row),
  key: row.key,
  name: row.name,
  description: row.description,
  isSystem: row.isSystem,
  status: row.status,
  concurrency: row.concurrency,
  concurrencyKey: row.concurrencyKey,
  maxRunsPerHour: row.maxRunsPerHour,
  activeVersionId: row.activeVersionId,
  activeVersionNo: row.activeVersionNo,
  clonedFromKey: row.clonedFromKey,
  sourcePlaybook: row.sourcePlaybook,
});
