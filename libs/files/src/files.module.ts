import { DomainModule } from '@omni/platform';

@DomainModule({
  name: 'files',
  summary: 'Documents and their versions, folders, requests, shares and notes.',
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
export class FilesModule {}
