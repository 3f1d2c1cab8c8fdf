import { all, defineResource, may } from '@omni/platform';
import { mergeContract } from './merge.contract';
import { MergeRecord } from './merge-record.entity';
import { mergeView } from './merge.view';

export const merges = defineResource<MergeRecord>({
  module: 'crm',
  name: 'merges',
  summary: 'Duplicates that became one record, and the way back for thirty days.',
  kind: 'aggregate',
  entity: MergeRecord,
  contract: mergeContract,
  view: mergeView,
  access: { owner: all, manager: may('read create act'), staff: may('read') },
  softDelete: false,
  list: {
    filter: ['entityType', 'survivorId', 'status', 'mergedIds'],
    sort: ['undoUntil'],
  },
});
