import type { MetricDecl } from '@omni/platform';
import { formulaOf } from './formula';

const metric = (value: string, where?: string): MetricDecl =>
  ({
    value,
    ...(where === undefined ? {} : { where }),
    summary: 'The summary.',
    resource: { name: 'purchase-orders' },
  }) as unknown as MetricDecl;

test.each([
  ['count(*)', undefined, 'The number of purchase orders'],
  ['coalesce(sum(t.total_minor), 0)', "t.status <> 'draft'", 'The sum of total, where status is not draft'],
  [
    "count(*) filter (where t.status = 'paid')::numeric / nullif(count(*), 0)",
    undefined,
    'The number of purchase orders where status is paid divided by the number of purchase orders',
  ],
  [
    'count(*) filter (where t.paid_at is null or t.paid_at >= :at)',
    undefined,
    'The number of purchase orders where paid at is empty or paid at is at least the end of the period',
  ],
  [
    'coalesce(sum(t.amount_minor - t.refunded_minor), 0)',
    "t.status in ('succeeded', 'refunded')",
    'The sum of amount less refunded, where status is one of succeeded, refunded',
  ],
  [
    'coalesce(round(sum(t.amount_minor * coalesce(t.probability, 0)) filter (where (t.closed_at is null or t.closed_at > :at)) / 100.0), 0)',
    undefined,
    'The sum of amount times probability where closed at is empty or closed at is after the end of the period divided by 100.0',
  ],
  ['avg(t.minutes)', 't.done_at is not null', 'The mean of minutes, where done at is set'],
])('%s', (value, where, words) => {
  expect(formulaOf(metric(value, where))).toBe(words);
});

test('what words cannot be made of is told by the summary', () => {
  expect(formulaOf(metric('sum((select 1 from x))'))).toBe('The summary.');
});
