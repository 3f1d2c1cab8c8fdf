import { all, defineResource, may, viewOf } from '@omni/platform';
import { policyContract } from './policy.contract';
import { ApprovalPolicy } from './policy.entity';

const viewOfPolicy = (row: ApprovalPolicy) => ({
  ...viewOf(row),
  key: row.key,
  name: row.name,
  subjectType: row.subjectType,
  condition: row.condition,
  aboveAmountMinor: row.aboveAmountMinor,
  currency: row.currency,
  rank: row.rank,
  steps: row.steps,
  separationOfDuties: row.separationOfDuties,
  expiresAfter: row.expiresAfter,
  watch: row.watch,
});

/** Whoever may write these may let anything pass: Owners alone. */
export const approvalPolicies = defineResource<ApprovalPolicy>({
  module: 'workflow',
  name: 'approval-policies',
  summary: 'What needs a yes, from whom, and in which order.',
  kind: 'record',
  entity: ApprovalPolicy,
  contract: policyContract,
  view: viewOfPolicy,
  access: { owner: all, manager: may('read'), staff: may('read'), accountant: may('read') },
  list: { filter: ['key', 'subjectType', 'name'], sort: ['rank', 'name'] },
});
