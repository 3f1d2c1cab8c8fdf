import { DomainModule } from '@omni/platform';

@DomainModule({
  name: 'agreements',
  summary: 'Proposals, contracts, their templates and signatures.',
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
export class AgreementsModule {}
