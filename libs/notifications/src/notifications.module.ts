import { DomainModule } from '@omni/platform';

@DomainModule({
  name: 'notifications',
  summary: 'What members and clients are told, and how they want to be told.',
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
export class NotificationsModule {}
