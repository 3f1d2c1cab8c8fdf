import { defineMetric } from '@omni/platform';
import { deals } from '../deals/deal.resource';

/** Open at a moment: opened by then, and not closed until later. */
const OPEN_THEN = '(t.closed_at is null or t.closed_at > :at)';

const common = {
  module: 'crm',
  resource: deals,
  dimensions: ['pipelineId', 'stageId', 'ownerMemberId', 'clientId', 'currency'],
} as const;

export const openPipeline = defineMetric({
  ...common,
  key: 'open_pipeline',
  name: 'Open pipeline',
  summary: 'Amounts of all deals that are open at the end of each period, in full.',
  unit: 'money',
  kind: 'stock',
  at: 'createdAt',
  value: `coalesce(sum(t.amount_minor) filter (where ${OPEN_THEN}), 0)`,
  reads: ['amountMinor'],
  better: 'up',
});

export const weightedPipeline = defineMetric({
  ...common,
  key: 'weighted_pipeline',
  name: 'Weighted pipeline',
  summary:
    'Amounts of open deals times their probability. A deal closed since counts with its outcome, not with what was hoped then.',
  unit: 'money',
  kind: 'stock',
  at: 'createdAt',
  value: `coalesce(round(sum(t.amount_minor * coalesce(t.probability, 0)) filter (where ${OPEN_THEN}) / 100.0), 0)`,
  reads: ['amountMinor', 'probability'],
  better: 'up',
});

export const winRate = defineMetric({
  ...common,
  key: 'win_rate',
  name: 'Win rate',
  summary: 'Deals won of all that were won or lost in each period, in percent.',
  unit: 'percent',
  kind: 'flow',
  at: 'closedAt',
  value: `round(100.0 * count(*) filter (where t.status = 'won') / nullif(count(*), 0), 2)`,
  where: `t.status in ('won', 'lost')`,
  reads: ['status'],
  better: 'up',
});

export const dealsWon = defineMetric({
  ...common,
  key: 'deals_won',
  name: 'Deals won',
  summary: 'Amounts of the deals won in each period.',
  unit: 'money',
  kind: 'flow',
  at: 'closedAt',
  value: 'coalesce(sum(t.amount_minor), 0)',
  where: `t.status = 'won'`,
  reads: ['amountMinor'],
  better: 'up',
});
