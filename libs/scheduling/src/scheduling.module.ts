import { DomainModule } from '@omni/platform';

@DomainModule({
  name: 'scheduling',
  summary: 'Appointments, availability, public booking and calendars.',
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
export class SchedulingModule {}
