import { defineResource, may, viewOf } from '@omni/platform';
import { policyContract } from './policy.contract';
import { RetentionPolicy } from './policy.entity';

export const policyView = (row: RetentionPolicy) => ({
  ...viewOf(row),
  entityType: row.entityType,
  action: row.action,
  clock: row.clock,
  days: row.days,
  floorDays: row.floorDays,
  lastRun: row.lastRun,
});

export const retentionPolicies = defineResource<RetentionPolicy>({
  module: 'governance',
  name: 'retention-policies',
  summary: 'How long records of each type are in everyday use, and how long they are kept.',
  kind: 'aggregate',
  entity: RetentionPolicy,
  contract: policyContract,
  view: policyView,
  access: { owner: may('read update act'), manager: may('read'), accountant: may('read') },
  list: { filter: ['entityType', 'action'], sort: ['entityType'], defaultSort: 'entityType' },
  softDelete: false,
});
