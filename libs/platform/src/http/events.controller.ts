import { Req, Res } from '@nestjs/common';
import type { z } from 'zod';
import { Bus } from '../bus/bus';
import { catalogueQuery, eventCatalogueView } from '../feed/catalogue.contract';
import { ChangeFeed } from '../feed/change-feed';
import { CatalogueDescriber } from '../feed/describe-catalogue';
import { changesInput, changesPage } from '../feed/event.contract';
import { EventStream } from '../feed/event-stream';
import { events } from '../feed/events.resource';
import { ListEvents } from '../feed/list-events.query';
import { Api } from './api';
import { Asks, Plain, Routes } from './operation';
import { parseInput } from './parse';
import type { ApiRequest } from './request';

@Routes(events)
export class EventsController {
  constructor(
    private readonly api: Api,
    private readonly describer: CatalogueDescriber,
  ) {}

  @Asks(ListEvents, '') listEvents(@Req() request: ApiRequest) {
    return this.api.ask(ListEvents, request);
  }

  @Plain('get', 'catalog', {
    summary: 'Every event type with its schema and a sample',
    access: 'member',
    query: catalogueQuery,
    output: eventCatalogueView,
  })
  getEventCatalog(@Req() request: ApiRequest) {
    return this.describer.events(parseInput(catalogueQuery, request.query).module);
  }
}

@Routes({
  path: 'changes',
  tag: 'changes',
  summary: 'What changed since a moment, to read on from or as it happens.',
  module: 'platform',
})
export class ChangesController {
  constructor(
    private readonly bus: Bus,
    private readonly feed: ChangeFeed,
  ) {}

  @Plain('get', '', {
    summary: 'What changed since a cursor: in commit order, nothing missing',
    access: 'member',
    query: changesInput,
    output: changesPage,
  })
  listChanges(@Req() request: ApiRequest): Promise<z.output<typeof changesPage>> {
    const { since, types, limit } = parseInput(changesInput, request.query);
    const asked = { since: since ?? null, types: types?.split(',') ?? null, limit };
    return this.bus.reading(request.call, (reader) => this.feed.read(reader, asked));
  }
}

const streamInput = changesInput.pick({ since: true, types: true });

@Routes({ path: 'stream', tag: 'changes', module: 'platform' })
export class StreamController {
  constructor(private readonly stream: EventStream) {}

  /** Begins at the end unless `Last-Event-ID` or `since` says where. */
  @Plain('get', '', {
    summary: 'The same changes as server-sent events; goes on after Last-Event-ID',
    access: 'member',
    query: streamInput,
    produces: 'text/event-stream',
  })
  streamChanges(@Req() request: ApiRequest, @Res() _reply: unknown): Promise<void> {
    const { since, types } = parseInput(streamInput, request.query);
    const last = request.headers['last-event-id'];
    const from = typeof last === 'string' && last !== '' ? last : (since ?? 'latest');
    return this.stream.serve(request, from, types?.split(',') ?? null);
  }
}
