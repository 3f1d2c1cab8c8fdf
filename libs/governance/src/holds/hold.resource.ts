import { all, defineResource, may, viewOf } from '@omni/platform';
import { holdContract } from './hold.contract';
import { LegalHold } from './hold.entity';

export const holdView = (row: LegalHold) => ({
  ...viewOf(row),
  entityType: row.entityType,
  entityId: row.entityId,
  reason: row.reason,
  placedByMemberId: row.placedByMemberId,
  releasedAt: row.releasedAt,
  releasedByMemberId: row.releasedByMemberId,
  releaseReason: row.releaseReason,
});

export const legalHolds = defineResource<LegalHold>({
  module: 'governance',
  name: 'legal-holds',
  summary: 'Records that are kept, with whatever refers to them, until somebody says otherwise.',
  kind: 'aggregate',
  entity: LegalHold,
  contract: { view: holdContract.view },
  view: holdView,
  access: { owner: all, manager: may('read'), accountant: may('read') },
  list: { filter: ['entityType', 'entityId', 'releasedAt'], sort: [] },
  softDelete: false,
});
