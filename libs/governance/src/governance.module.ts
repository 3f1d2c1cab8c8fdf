import { DomainModule } from '@omni/platform';

@DomainModule({
  name: 'governance',
  summary: 'How long things are kept: archiving, retention, legal holds.',
  resources: [],
  commands: [],
  queries: [],
  events: [],
  consumers: [],
  schedules: [],
  errands: [],
  controllers: [],
  handlers: [],
})
export class GovernanceModule {}
