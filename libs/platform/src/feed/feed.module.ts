import { conflict } from '../errors/fault';
import { DomainModule } from '../catalogue/domain-module';
import { CatalogueController, SchemaController } from '../http/catalogue.controller';
import { DeadLettersController } from '../http/dead-letters.controller';
import { ChangesController, EventsController, StreamController } from '../http/events.controller';
import { ChangeFeed } from './change-feed';
import { deadLetters } from './dead-letters.resource';
import { CatalogueDescriber } from './describe-catalogue';
import { EventStream } from './event-stream';
import { events } from './events.resource';
import { RetryErrand, errands } from '../errands/errands.resource';
import { RetryErrandHandler } from '../errands/retry-errand.handler';
import { RunBulk } from '../bulk/run-bulk.command';
import { RunBulkHandler } from '../bulk/run-bulk.handler';
import { BulkController } from '../http/bulk.controller';
import { ErrandsController } from '../http/errands.controller';
import { OwnOpenApiController } from '../http/own-openapi.controller';
import { ListEventsHandler } from './list-events.handler';
import { ListEvents } from './list-events.query';
import { EventPresenter } from './present-event';
import { ReplayDeadLetter } from './replay-dead-letter.command';
import { ReplayDeadLetterHandler } from './replay-dead-letter.handler';

/** What the platform itself offers: what happened, in order, and what the house can do. */
@DomainModule({
  name: 'platform',
  summary: 'What happened, in order, and what the house can do.',
  resources: [events, deadLetters, errands],
  commands: [ReplayDeadLetter, RetryErrand, RunBulk],
  queries: [ListEvents],
  controllers: [
    EventsController,
    ChangesController,
    StreamController,
    DeadLettersController,
    ErrandsController,
    BulkController,
    CatalogueController,
    SchemaController,
    OwnOpenApiController,
  ],
  handlers: [ListEventsHandler, ReplayDeadLetterHandler, RetryErrandHandler, RunBulkHandler],
  providers: [ChangeFeed, EventStream, EventPresenter, CatalogueDescriber],
  constraints: {
    errands_key: () => conflict('platform.errand.listed', 'The same work is on the list already.'),
  },
})
export class FeedModule {}
