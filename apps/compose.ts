import {
  Module,
  type DynamicModule,
  type INestApplicationContext,
  type LoggerService,
  type NestApplicationOptions,
  type Type,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  Clock,
  Database,
  FieldCipher,
  Keyring,
  PlatformModule,
  RelayDatabase,
  StructuredLogger,
  SystemClock,
  httpAdapter,
  HealthModule,
  Metrics,
  loadSettings,
  observeHttp,
  openPool,
  prepareHttp,
  withDatabase,
  type Settings,
} from '@omni/platform';
import type { Pool } from 'pg';
import { migrations } from '../migrations';
import { domainModules } from './modules';

/** What the processes of the product are made of: everything that differs between a laptop, a server and a test. */
export interface Ground {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly logger: LoggerService & { flush?: () => void };
  readonly database: Database;
  readonly relay: RelayDatabase;
  readonly cipher: FieldCipher;
  /** pools that are closed with the process */
  readonly pools: readonly Pool[];
}

/** The relay's statements are few and short: it needs a connection for each lane at most. */
const RELAY_POOL = 8;

/** Opens what settings name. Connections are made when they are first needed, so this never waits. */
export function openGround(settings: Settings, clock: Clock = new SystemClock()): Ground {
  const app = openPool(settings, {
    url: needed(settings.databaseUrl),
    name: 'omni app',
    size: settings.databasePoolSize,
  });
  const relay = openPool(settings, {
    url: needed(settings.relayDatabaseUrl),
    name: 'omni relay',
    size: RELAY_POOL,
  });
  const key = { id: 'k1', key: Buffer.from(settings.encryptionRootKey, 'base64') };
  return {
    settings,
    clock,
    logger: new StructuredLogger(settings.logLevel),
    database: new Database(app),
    relay: new RelayDatabase(relay),
    cipher: new FieldCipher(new Keyring([key])),
    pools: [app, relay],
  };
}

export async function closeGround(ground: Ground): Promise<void> {
  await Promise.all(ground.pools.map((pool) => pool.end()));
  ground.logger.flush?.();
}

export interface RootParts {
  modules?: readonly Type[];
  /** what this process does beside answering requests, and what tests put in */
  also?: readonly (DynamicModule | Type)[];
}

@Module({})
class RootModule {}

/** The whole product as one Nest module. */
export function rootModule(
  ground: Ground,
  { modules = domainModules, also = [] }: RootParts = {},
): DynamicModule {
  const { settings, clock, database, relay, cipher } = ground;
  return {
    module: RootModule,
    imports: [
      PlatformModule.compose({ settings, clock, database, relay, cipher, modules }),
      HealthModule.compose({ migrations: migrations.map((migration) => migration.name) }),
      ...modules,
      ...also,
    ],
  };
}

/** An HTTP application that is ready to listen. */
export async function createHttpApp(ground: Ground, parts: RootParts = {}): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    rootModule(ground, parts),
    httpAdapter(ground.settings),
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest declares its options as a class
    {
      ...options(ground),
      // prepareHttp registers the one parser that the API takes.
      bodyParser: false,
    },
  );
  prepareHttp(app, ground.settings);
  observeHttp(app.getHttpAdapter().getInstance(), app.get(Metrics), ground.logger);
  return app;
}

/** The same without HTTP, for processes that work and do not answer. */
export function createContext(ground: Ground, parts: RootParts = {}): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(rootModule(ground, parts), options(ground));
}

function options({ logger }: Ground): NestApplicationOptions {
  // Errors while starting are told once, by whoever started the process.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest declares its options as a class
  return { abortOnError: false, bufferLogs: false, logger };
}

/** The product without a database, to read its declarations: for the documents that are generated from them. */
export async function composeForContracts(): Promise<NestFastifyApplication> {
  const key = { kid: 'none', secret: 'n'.repeat(43), createdAt: '2026-01-01T00:00:00Z' };
  const settings = loadSettings({
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
    JWT_KEYS: JSON.stringify([key]),
    ENCRYPTION_ROOT_KEY: Buffer.alloc(32).toString('base64'),
  });
  const nowhere = 'postgres://nobody@localhost:1/none';
  const app = await createHttpApp(
    openGround(withDatabase(settings, { app: nowhere, owner: nowhere, relay: nowhere, queue: nowhere })),
  );
  return app;
}

function needed(url: string | undefined): string {
  if (url === undefined)
    throw new Error('the settings name no database: start one and put its addresses in first');
  return url;
}
