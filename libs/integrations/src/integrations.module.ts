import { DomainModule } from '@omni/platform';

@DomainModule({
  name: 'integrations',
  summary: 'Connections to providers outside: calendars, ledgers, signatures, mail.',
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
export class IntegrationsModule {}
