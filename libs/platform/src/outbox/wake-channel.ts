import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { withSsl } from '../database/pool';
import type { Settings } from '../config/settings';
import { QuietLog } from '../logging/quiet-log';

/** Processes that commit events tell those that work them off. Only a hint: losing one costs a poll's wait. */
const CHANNEL = 'omni_outbox';
/** At most one notification in this time, however many commits. */
const DEBOUNCE_MS = 5;
const FIRST_RETRY_MS = 200;
const MAX_RETRY_MS = 5_000;

/**
 * A connection of its own for hints between processes. NOTIFY takes a lock over the whole database at commit, so it is
 * never sent inside a transaction that does anything else.
 */
export class WakeChannel {
  private readonly log = new QuietLog(new Logger('Outbox'));
  private client: Client | undefined;
  private connecting: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private retry: NodeJS.Timeout | undefined;
  private retryMs = FIRST_RETRY_MS;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly ssl: Settings['databaseSsl'],
    /** what to do when another process rings; undefined for a process that only rings */
    private readonly onRing?: () => void,
  ) {}

  /** Keeps listening until closed, through every restart of the server. */
  listen(): void {
    void this.connect();
  }

  /** Tells the other processes, soon. */
  ring(): void {
    if (this.closed || this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.send();
    }, DEBOUNCE_MS);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    clearTimeout(this.retry);
    await this.connecting;
    await this.client?.end().catch(() => undefined);
  }

  private async send(): Promise<void> {
    await this.connect();
    await this.client?.query(`notify ${CHANNEL}`).catch(() => undefined);
  }

  private connect(): Promise<void> {
    if (this.client || this.closed) return Promise.resolve();
    this.connecting ??= this.open().finally(() => (this.connecting = undefined));
    return this.connecting;
  }

  private async open(): Promise<void> {
    const client = new Client({
      connectionString: withSsl(this.url, this.ssl),
      application_name: 'omni wake',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client));
    try {
      await client.connect();
      if (this.onRing) {
        client.on('notification', this.onRing);
        await client.query(`listen ${CHANNEL}`);
      }
      this.client = client;
      this.retryMs = FIRST_RETRY_MS;
      // What was said while nobody listened.
      this.onRing?.();
    } catch (error) {
      this.lost(client, error);
      await client.end().catch(() => undefined);
    }
  }

  private lost(client: Client, error?: unknown): void {
    if (this.closed) return;
    if (error !== undefined) this.log.warn('the connection for wake-ups was lost; polling goes on', error);
    if (this.client === client) this.client = undefined;
    // Who only rings connects again at the next ring.
    if (!this.onRing || this.retry) return;
    this.retry = setTimeout(() => {
      this.retry = undefined;
      void this.connect();
    }, this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, MAX_RETRY_MS);
  }
}
