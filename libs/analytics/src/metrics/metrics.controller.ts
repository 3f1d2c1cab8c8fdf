import { Req } from '@nestjs/common';
import { Plain, Routes, parseInput, type ApiRequest } from '@omni/platform';
import { explainView, metricsInput, metricsView, seriesInput, seriesView } from './metrics.contract';
import { Metrics } from './metrics.service';

/** A metric is asked with the rights on the rows that it measures, so its route asks for no others. */
@Routes({
  path: 'metrics',
  tag: 'metrics',
  summary: 'What can be measured, and its figures.',
  module: 'analytics',
})
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Plain('get', '', {
    summary: 'Everything that can be measured',
    access: 'member',
    query: metricsInput,
    output: metricsView,
  })
  listMetrics(@Req() request: ApiRequest) {
    return this.metrics.list(request.call.principal, parseInput(metricsInput, request.query).module);
  }

  @Plain('get', ':key', {
    summary: 'One metric over time, ready for a chart; takes filter[…] as the measured resource’s list does',
    access: 'member',
    query: seriesInput,
    output: seriesView,
  })
  getMetric(@Req() request: ApiRequest) {
    return this.metrics.series(request.params.key ?? '', request.query, request.call);
  }

  @Plain('get', ':key/explain', {
    summary: 'What a metric means, how it is worked out, and from how many rows',
    access: 'member',
    query: seriesInput,
    output: explainView,
  })
  explainMetric(@Req() request: ApiRequest) {
    return this.metrics.explain(request.params.key ?? '', request.query, request.call);
  }
}
