import { businessDateString } from '@omni/platform';
import { z } from 'zod';

export const GRAINS = ['day', 'week', 'month', 'quarter', 'year'] as const;
const unit = z.enum(['money', 'count', 'percent', 'minutes', 'ratio']);

export const metricsInput = z.strictObject({
  module: z.string().max(60).optional().describe('Only what this module measures.'),
});

export const metricView = z
  .strictObject({
    key: z.string().meta({ example: 'invoiced' }),
    name: z.string(),
    summary: z.string(),
    module: z.string(),
    unit,
    kind: z
      .enum(['flow', 'stock'])
      .describe('flow: what happened within each period; stock: what stood at its end.'),
    better: z.enum(['up', 'down']),
    dimensions: z.array(z.string()).describe('What `by` may split it by.'),
    grains: z.array(z.enum(GRAINS)),
    resource: z.string(),
    allowed: z
      .boolean()
      .describe('Whether the asker may see it; one’s own rows are measured where one sees one’s own alone.'),
  })
  .meta({ id: 'Metric' });
export const metricsView = z.strictObject({ data: z.array(metricView) }).meta({ id: 'Metrics' });

/** Beside these the query takes `filter[x]` as the resource's list does. */
export const seriesInput = z.object({
  from: businessDateString
    .optional()
    .describe('First day, in the organization’s time zone; thirty days back unless told.'),
  to: businessDateString.optional().describe('Last day; today unless told.'),
  grain: z.enum(GRAINS).optional().describe('Chosen by the length of the range unless told.'),
  by: z
    .string()
    .max(60)
    .optional()
    .describe('A dimension: one series for each of its values, the fifty largest.'),
});

const value = z.number().nullable();
const amount = z.strictObject({
  currency: z.string().optional().describe('Of money; amounts of two currencies are never added up.'),
  v: value,
});

export const seriesView = z
  .strictObject({
    metric: z.string(),
    unit,
    kind: z.enum(['flow', 'stock']),
    currency: z.string().optional().describe('Of money, where it is in one currency.'),
    grain: z.enum(GRAINS),
    from: z.iso.date(),
    to: z.iso.date(),
    by: z.string().nullable(),
    series: z.array(
      z.strictObject({
        key: z.string().nullable().optional().describe('The dimension’s value.'),
        label: z.string(),
        currency: z.string().optional(),
        points: z.array(
          z.strictObject({
            t: z.iso.date().describe('First day of the period.'),
            label: z.string(),
            v: value,
          }),
        ),
        total: value,
      }),
    ),
    truncated: z.boolean().describe('Whether there are more series than these.'),
    total: value.describe(
      'Over the whole range; null for money in several currencies, which `totals` tells apart.',
    ),
    totals: z.array(amount),
  })
  .meta({ id: 'MetricSeries' });

export const explainView = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    unit,
    definition: z.string(),
    formula: z.string().describe('How it is worked out, in words.'),
    datedBy: z.string().describe('The field that says which period a row belongs to.'),
    from: z.iso.date(),
    to: z.iso.date(),
    rows: z.int().describe('Rows behind the number: those that the asker may read.'),
    total: value,
    totals: z.array(amount),
  })
  .meta({ id: 'MetricExplanation' });
