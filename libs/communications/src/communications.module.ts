import { DomainModule } from '@omni/platform';

@DomainModule({
  name: 'communications',
  summary: 'Conversations with clients: threads, messages, mail accounts, templates.',
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
export class CommunicationsModule {}
