import { DomainModule } from '@omni/platform';

@DomainModule({
  name: 'workflow',
  summary: 'Definitions, runs and approvals that carry work from one module to the next.',
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
export class WorkflowModule {}
