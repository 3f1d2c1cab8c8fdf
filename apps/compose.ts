import { Logger, Module, type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  Clock, Database, FieldCipher, Keyring, PlatformModule, SystemClock, httpAdapter, openPool, prepareHttp,
  type Settings,
} from '@omni/platform';
import type { Pool } from 'pg';
import { domainModules } from './modules';

/** What the processes of the product are made of: everything that differs between a laptop, a server and a test. */
export interface Ground {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly database: Database;
  readonly cipher: FieldCipher;
  /** pools that are closed with the process */
  readonly pools: Pool[];
}

/** Opens what settings name. Connections are made when they are first needed, so this never waits. */
export function openGround(settings: Settings, clock: Clock = new SystemClock()): Ground {
  const app = openPool(settings, { url: required(settings.databaseUrl), name: 'omni app', size: settings.databasePoolSize });
  const key = { id: 'k1', key: Buffer.from(settings.encryptionRootKey, 'base64') };
  return {
    settings,
    clock,
    database: new Database(app),
    cipher: new FieldCipher(new Keyring([key])),
    pools: [app],
  };
}

export async function closeGround(ground: Ground): Promise<void> {
  await Promise.all(ground.pools.map((pool) => pool.end()));
}

export interface RootParts {
  modules?: readonly Type[];
  /** what this process does beside answering requests, and what tests put in */
  also?: readonly (DynamicModule | Type)[];
}

@Module({})
class RootModule {}

/** The whole product as one Nest module. */
export function rootModule(ground: Ground, { modules = domainModules, also = [] }: RootParts = {}): DynamicModule {
  const { settings, clock, database, cipher } = ground;
  return {
    module: RootModule,
    imports: [PlatformModule.compose({ settings, clock, database, cipher, modules }), ...modules, ...also],
  };
}

/** An HTTP application that is ready to listen. */
export async function createHttpApp(ground: Ground, parts: RootParts = {}): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(rootModule(ground, parts), httpAdapter(ground.settings), {
    // Errors while starting are told once, by whoever started the process.
    abortOnError: false,
    bufferLogs: false,
    // prepareHttp registers the one parser that the API takes.
    bodyParser: false,
    logger: ground.settings.logLevel === 'silent' ? false : ['fatal', 'error', 'warn', 'log'],
  });
  await prepareHttp(app, ground.settings);
  return app;
}

export const log = new Logger('OmniBusiness');

function required(url: string | undefined): string {
  if (url === undefined) throw new Error('the settings name no database: start one and put its addresses in first');
  return url;
}
