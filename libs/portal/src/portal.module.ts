import { DomainModule } from '@omni/platform';

@DomainModule({
  name: 'portal',
  summary: 'What a client may do here: access, links and published views.',
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
export class PortalModule {}
