import { DomainModule } from '@omni/platform';
import { Labels } from './metrics/labels';
import { MetricsController } from './metrics/metrics.controller';
import { Metrics } from './metrics/metrics.service';

@DomainModule({
  name: 'analytics',
  summary: 'Measures over the rows of every module, as their modules declare them.',
  controllers: [MetricsController],
  providers: [Metrics, Labels],
})
export class AnalyticsModule {}
