import { query } from '../catalogue/command';
import { eventPage, eventsInput } from './event.contract';
import { events } from './events.resource';

export class ListEvents extends query({
  name: 'event.list',
  summary: 'Lists what happened, newest first',
  resource: events,
  needs: 'read',
  input: eventsInput,
  output: eventPage,
  errors: ['invalid_cursor'],
}) {}
