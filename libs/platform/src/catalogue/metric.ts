import type { AnyResource } from './resource';

export type MetricUnit = 'money' | 'count' | 'percent' | 'minutes' | 'ratio';

/**
 * A measure over one resource's rows: an SQL aggregate, the property that dates a row, and the properties that split it.
 * The engine adds tenant, the asker's scope, period, grain and filters, so a metric never shows more than a list would.
 */
export interface MetricDecl {
  key: string;
  module: string;
  name: string;
  summary: string;
  unit: MetricUnit;
  resource: AnyResource;
  /**
   * `flow` sums what happened within each bucket (its aggregate may use `:from` and `:to`, the bucket's first and last
   * day); `stock` measures what stands at the end of each bucket: its SQL may use `:at`, the last day where `at` is a
   * business date, the first moment after it where it is an instant. Rows dated after the end are left out.
   */
  kind: 'flow' | 'stock';
  /** property that dates a row: an instant or a business date */
  at: string;
  /** SQL aggregate over rows aliased `t`, e.g. `coalesce(sum(t.total_minor), 0)` */
  value: string;
  /** SQL condition over `t`, e.g. `t.status <> 'draft'` */
  where?: string;
  /** properties whose values split the series */
  dimensions: readonly string[];
  /** hidden properties of the resource that the value reads: who may not see them may not see the metric */
  reads: readonly string[];
  /** how it is worked out, in words; put together from the SQL where it is not given */
  formula?: string;
  /** which way is good news */
  better: 'up' | 'down';
}

export const defineMetric = (metric: MetricDecl): MetricDecl => metric;
