import { Injectable } from '@nestjs/common';
import {
  Bus,
  Catalogue,
  Rights,
  addDays,
  businessDate,
  diffDays,
  forbidden,
  notFound,
  parseInput,
  periodBuckets,
  unprocessable,
  type Call,
  type MetricDecl,
  type Principal,
  type Reader,
} from '@omni/platform';
import type { z } from 'zod';
import { formulaOf } from './formula';
import { Labels } from './labels';
import { column, filtersOf, periodsSql, totalsSql, type Figure, type Measure } from './measure';
import { GRAINS, explainView, metricsView, seriesInput, seriesView } from './metrics.contract';

type Grain = (typeof GRAINS)[number];
type Series = z.output<typeof seriesView>;
type Asked = { from: string; to: string; grain: Grain; by: string | null; filters: Record<string, unknown> };

const MAX_BUCKETS = 400;
const MAX_SERIES = 50;
/** A metric that shows money knows the currency by this property. */
const CURRENCY = 'currency';

/** Answers metrics out of the rows that the asker's lists would show, by what their modules declare. */
@Injectable()
export class Metrics {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly bus: Bus,
    private readonly labels: Labels,
  ) {}

  list(principal: Principal, module: string | undefined): z.output<typeof metricsView> {
    const all = this.catalogue.allMetrics().filter((m) => module === undefined || m.module === module);
    return { data: all.map((m) => ({ ...described(m), allowed: isAllowed(principal, m) })) };
  }

  series(key: string, raw: Record<string, unknown>, call: Call): Promise<Series> {
    const metric = this.metric(key, call);
    return this.bus.reading(call, async (reader) => {
      const asked = askedOf(raw, reader);
      const measure = this.measure(reader, metric, asked);
      const tops = await this.totals(reader, measure, MAX_SERIES + 1);
      const shown = tops.slice(0, MAX_SERIES);
      const keys = measure.by && tops.length > shown.length ? shown.map((f) => f.key) : null;
      const { text, params } = periodsSql(reader, measure, keys);
      const figures = await reader.rows<Figure>(text, params);
      const totals = measure.by ? await this.totals(reader, { ...measure, by: null }, MAX_SERIES) : tops;
      const label = measure.by
        ? await this.labels.of(
            reader,
            metric.resource,
            measure.by.property,
            shown.map((f) => f.key),
          )
        : () => metric.name;
      return answer(reader, asked, measure, shown, figures, totals, label, tops.length > shown.length);
    });
  }

  explain(key: string, raw: Record<string, unknown>, call: Call): Promise<z.output<typeof explainView>> {
    const metric = this.metric(key, call);
    return this.bus.reading(call, async (reader) => {
      const asked = askedOf(raw, reader);
      const measure = this.measure(reader, metric, { ...asked, by: null });
      const totals = await this.totals(reader, measure, MAX_SERIES);
      const amounts = amountsOf(reader, metric, totals);
      return {
        key: metric.key,
        name: metric.name,
        unit: metric.unit,
        definition: metric.summary,
        formula: formulaOf(metric),
        datedBy: metric.at,
        from: asked.from,
        to: asked.to,
        rows: totals.reduce((sum, f) => sum + f.n, 0),
        total: oneOf(amounts),
        totals: amounts,
      };
    });
  }

  /** The metric, if the asker may read its rows at all and every field that it is worked out from. */
  private metric(key: string, call: Call): MetricDecl {
    const metric = this.catalogue.metric(key);
    if (!metric) throw notFound('metric');
    this.bus.require(call, metric.resource, 'read', `metric.${metric.key}`);
    if (!isAllowed(call.principal, metric)) {
      throw forbidden(
        'This metric is worked out from fields that you may not see.',
        `analytics.metrics:${metric.key}`,
      );
    }
    return metric;
  }

  private measure(reader: Reader, metric: MetricDecl, asked: Asked): Measure {
    const { hidden } = reader.rights(metric.resource);
    const { by } = asked;
    if (by !== null && (!metric.dimensions.includes(by) || hidden.has(by))) {
      throw unprocessable('analytics.metric.unknown_dimension', 'The metric cannot be split by this.', [
        {
          pointer: 'by',
          code: 'unknown_dimension',
          message: `give one of ${metric.dimensions.join(', ') || 'none'}`,
        },
      ]);
    }
    const currency =
      metric.unit === 'money' ? (metric.resource.table.byProperty.get(CURRENCY) ?? null) : null;
    return {
      metric,
      currency,
      // Split by currency it is already.
      by: by === null || by === currency?.property ? null : column(metric.resource, by),
      periods: periodsOf(asked, reader.organization.timezone),
      filters: filtersOf(metric, asked.filters, hidden),
    };
  }

  private totals(reader: Reader, measure: Measure, limit: number): Promise<Figure[]> {
    const { text, params } = totalsSql(reader, measure, limit);
    return reader.rows<Figure>(text, params);
  }
}

const described = (m: MetricDecl) => ({
  key: m.key,
  name: m.name,
  summary: m.summary,
  module: m.module,
  unit: m.unit,
  kind: m.kind,
  better: m.better,
  dimensions: [...m.dimensions],
  grains: [...GRAINS],
  resource: m.resource.name,
});

function isAllowed(principal: Principal, metric: MetricDecl): boolean {
  const rights = new Rights(principal, metric.resource);
  return rights.some('read') && ![metric.at, ...metric.reads].some((property) => rights.hidden.has(property));
}

function askedOf(raw: Record<string, unknown>, reader: Reader): Asked {
  const { from, to, grain, by, ...filters } = raw;
  const given = parseInput(seriesInput, { from, to, grain, by });
  const last = given.to ?? businessDate(new Date(reader.now), reader.organization.timezone);
  const first = given.from ?? addDays(last, -29);
  return {
    from: first,
    to: last,
    grain: given.grain ?? grainFor(diffDays(first, last)),
    by: given.by ?? null,
    filters,
  };
}

const grainFor = (days: number): Grain =>
  days <= 62 ? 'day' : days <= 370 ? 'week' : days <= 1900 ? 'month' : 'year';

/** Days of the shortest period of a grain, for refusing a range before its periods are made. */
const SHORTEST: Record<Grain, number> = { day: 1, week: 7, month: 28, quarter: 90, year: 365 };

function periodsOf({ from, to, grain }: Asked, zone: string) {
  const days = diffDays(from, to);
  if (days < 0) throw unprocessable('analytics.metric.range_reversed', 'The range ends before it begins.');
  const tooMany = () =>
    unprocessable(
      'analytics.metric.too_many_periods',
      `The range has more than ${String(MAX_BUCKETS)} periods: choose a coarser grain.`,
    );
  if (days / SHORTEST[grain] > MAX_BUCKETS * 1.1) throw tooMany();
  const periods = periodBuckets(from, to, grain, zone);
  if (periods.length > MAX_BUCKETS) throw tooMany();
  return periods;
}

function answer(
  reader: Reader,
  asked: Asked,
  measure: Measure,
  shown: readonly Figure[],
  figures: readonly Figure[],
  totals: readonly Figure[],
  label: (key: string | null) => string,
  truncated: boolean,
): Series {
  const { metric, periods, by, currency } = measure;
  const byPlace = new Map(figures.map((f) => [place(f), f.v]));
  // A chart of nothing is one line of nothing.
  const lines = shown.length ? shown : by ? [] : [EMPTY];
  const amounts = amountsOf(reader, metric, totals);
  const money = metric.unit === 'money';
  const onlyCurrency = amounts.length === 1 ? amounts[0]?.currency : undefined;
  return {
    metric: metric.key,
    unit: metric.unit,
    kind: metric.kind,
    ...(onlyCurrency === undefined ? {} : { currency: onlyCurrency }),
    grain: asked.grain,
    from: asked.from,
    to: asked.to,
    by: asked.by,
    series: lines.map((line) => ({
      ...(by ? { key: line.key } : {}),
      ...(currency !== null && asked.by === currency.property ? { key: line.currency } : {}),
      label: by ? label(line.key) : (line.currency ?? metric.name),
      ...(money ? { currency: line.currency ?? reader.organization.baseCurrency } : {}),
      points: periods.map((period, i) => ({
        t: period.firstDate,
        label: period.label,
        v: numberOf(metric, byPlace.get(place({ ...line, i })) ?? null),
      })),
      total: numberOf(metric, line.v),
    })),
    truncated,
    total: oneOf(amounts),
    totals: amounts,
  };
}

const EMPTY: Figure = { i: 0, key: null, currency: null, v: null, n: 0 };
const place = ({ i, key, currency }: Figure): string => JSON.stringify([i, key, currency]);

function amountsOf(reader: Reader, metric: MetricDecl, totals: readonly Figure[]): Series['totals'] {
  const found = totals.length ? totals : [EMPTY];
  return found.map((f) => ({
    ...(metric.unit === 'money' ? { currency: f.currency ?? reader.organization.baseCurrency } : {}),
    v: numberOf(metric, f.v),
  }));
}

const oneOf = (amounts: Series['totals']): number | null =>
  amounts.length === 1 ? (amounts[0]?.v ?? null) : null;

/** Nothing is 0 of what can be counted, and unknown where something is divided by it. */
function numberOf({ unit }: MetricDecl, v: Figure['v']): number | null {
  if (v !== null) return Number(v);
  return unit === 'ratio' || unit === 'percent' ? null : 0;
}
