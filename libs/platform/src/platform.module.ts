import { Global, Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { Batch } from './bus/batch';
import { Bearers } from './bus/bearers';
import { Bus } from './bus/bus';
import { CommandRunner } from './bus/command-runner';
import { Denials } from './bus/denials';
import { Facts } from './bus/facts';
import {
  CreateRecordHandler,
  RemoveRecordHandler,
  RestoreRecordHandler,
  ReviseRecordHandler,
} from './bus/record-handlers';
import { Catalogue } from './catalogue/catalogue';
import { FieldCipher } from './crypto';
import { FeedModule } from './feed/feed.module';
import { Database } from './database/database';
import { Api } from './http/api';
import { Door } from './http/door';
import { Origins } from './http/origins';
import { RateLimits } from './http/rate-limits';
import { SharedBuckets } from './http/shared-buckets';
import { SETTINGS, type PlatformSettings } from './http/settings-token';
import { History } from './listing/history';
import { Lister } from './listing/lister';
import { Witnesses } from './listing/witnesses';
import { DevMailbox, DevMailboxController, DevMailServer, Mailer, SmtpMailer } from './mail';
import { Consumers } from './outbox/consumers';
import { Failures } from './outbox/failures';
import { OutboxStatus } from './outbox/outbox-status';
import { RelayDatabase } from './outbox/relay-database';
import { OutboxWake } from './outbox/wake';
import { Visibility } from './policy/visibility';
import { Clock } from './time';

/** What the composing app hands over: everything that differs between a laptop, a server and a test. */
export interface PlatformParts {
  settings: PlatformSettings;
  database: Database;
  /** the relay's connections, in processes that work events off or tell how far that is */
  relay?: RelayDatabase;
  clock: Clock;
  cipher: FieldCipher;
  /** every domain module, for the catalogue */
  modules: readonly Type[];
}

const HANDLERS = [CreateRecordHandler, ReviseRecordHandler, RemoveRecordHandler, RestoreRecordHandler];

/** The ground that every module stands on. It knows none of them. */
@Global()
@Module({})
export class PlatformModule {
  static compose(parts: PlatformParts): DynamicModule {
    const given: Provider[] = [
      { provide: SETTINGS, useValue: parts.settings },
      { provide: Database, useValue: parts.database },
      { provide: RelayDatabase, useValue: parts.relay },
      { provide: Clock, useValue: parts.clock },
      { provide: FieldCipher, useValue: parts.cipher },
      { provide: Catalogue, useValue: new Catalogue([FeedModule, ...parts.modules]) },
    ];
    const own = [
      Bearers,
      Bus,
      Batch,
      CommandRunner,
      Denials,
      Facts,
      Witnesses,
      Lister,
      History,
      Api,
      RateLimits,
      SharedBuckets,
      Origins,
      OutboxWake,
      OutboxStatus,
      Failures,
      Consumers,
      DevMailbox,
      Visibility,
    ];
    const { production } = parts.settings;
    return {
      module: PlatformModule,
      imports: [CqrsModule.forRoot(), DiscoveryModule, FeedModule],
      controllers: production ? [] : [DevMailboxController],
      providers: [
        ...given,
        ...own,
        ...HANDLERS,
        DevMailServer,
        { provide: Mailer, useClass: SmtpMailer },
        { provide: APP_GUARD, useClass: Door },
      ],
      exports: [SETTINGS, Database, RelayDatabase, Clock, FieldCipher, Catalogue, Mailer, ...own],
    };
  }
}
