import { DomainModule } from '@omni/platform';

@DomainModule({
  name: 'annotations',
  summary: 'What is pinned to records of any kind: tags, links, custom fields.',
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
export class AnnotationsModule {}
