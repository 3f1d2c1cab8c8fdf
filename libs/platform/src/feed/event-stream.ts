import type { OutgoingHttpHeaders } from 'node:http';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Bus } from '../bus/bus';
import { Fault } from '../errors/fault';
import type { ApiRequest } from '../http/request';
import { OutboxWake } from '../outbox/wake';
import { ChangeFeed } from './change-feed';

const POLL_MS = 1000;
const HEARTBEAT_MS = 15_000;
/** Then the client comes again with its Last-Event-ID and a token that is still good. */
const MAX_AGE_MS = 10 * 60_000;
const MAX_PER_PRINCIPAL = 5;
/** What a slow reader may leave unread before it is cut off. */
const MAX_BUFFERED = 1024 * 1024;

/**
 * The change feed as server-sent events. Polling is the truth and a ring after a commit only shortens the wait, so
 * nothing is lost between processes. Each look is a request of its own to the policies: rights that end, end the stream.
 */
@Injectable()
export class EventStream implements BeforeApplicationShutdown {
  private readonly log = new Logger(EventStream.name);
  private readonly open = new Map<string, number>();
  private readonly closers = new Set<() => void>();

  constructor(
    private readonly bus: Bus,
    private readonly feed: ChangeFeed,
    private readonly wake: OutboxWake,
  ) {}

  beforeApplicationShutdown(): void {
    for (const close of this.closers) close();
  }

  /** Answers until the client leaves, its rights end, or the stream is old. */
  async serve(request: ApiRequest, since: string | null, types: readonly string[] | null): Promise<void> {
    const key = request.call.principal.id ?? '';
    this.take(key);
    try {
      await this.stream(request, since, types);
    } finally {
      this.giveBack(key);
    }
  }

  /** Before anything is awaited: streams that are asked for at once must not all find the same place free. */
  private take(key: string): void {
    const count = this.open.get(key) ?? 0;
    if (count >= MAX_PER_PRINCIPAL) {
      throw new Fault(429, 'too_many_streams', 'Close another stream first.', {
        headers: { 'Retry-After': '5' },
      });
    }
    this.open.set(key, count + 1);
  }

  private giveBack(key: string): void {
    const count = (this.open.get(key) ?? 1) - 1;
    if (count > 0) this.open.set(key, count);
    else this.open.delete(key);
  }

  private async stream(
    request: ApiRequest,
    since: string | null,
    types: readonly string[] | null,
  ): Promise<void> {
    const { call, reply } = request;
    // The first look answers in the ordinary way: a cursor or a right that is missing is an error, not a broken stream.
    let page = await this.look(request, since, types);
    reply.hijack();
    const { raw } = reply;
    const line = new Line(this.wake);
    this.closers.add(line.close);
    raw.on('close', line.close);
    // Whoever left during the first look is not heard leaving again.
    if (raw.destroyed) line.close();
    raw.writeHead(200, {
      ...(reply.getHeaders() as OutgoingHttpHeaders),
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    try {
      const begun = Date.now();
      let written = 0;
      for (let said = since; line.isOpen() && Date.now() - begun < MAX_AGE_MS;) {
        const text =
          page.data.map(sse).join('') + (page.nextCursor === said ? '' : `id: ${page.nextCursor}\n\n`);
        if (text || Date.now() - written > HEARTBEAT_MS) {
          raw.write(text || ':\n\n');
          written = Date.now();
        }
        if (raw.writableLength > MAX_BUFFERED) break;
        said = page.nextCursor;
        if (!page.more) await line.wait(POLL_MS);
        if (line.isOpen()) page = await this.look(request, said, types);
      }
    } catch (error) {
      if (!(error instanceof Fault))
        this.log.warn({ err: error, requestId: call.requestId }, 'a stream ended early');
    } finally {
      raw.end();
      line.close();
      this.closers.delete(line.close);
    }
  }

  private look({ call }: ApiRequest, since: string | null, types: readonly string[] | null) {
    return this.bus.reading(call, (reader) => this.feed.read(reader, { since, types, limit: 100 }));
  }
}

/** One stream's waiting: until something rings, the time is up, or the client has left. */
class Line {
  private closed = false;
  private wakeUp: (() => void) | undefined;
  private rung = false;
  private readonly off: () => void;

  constructor(wake: OutboxWake) {
    this.off = wake.onRing(() => this.ring());
  }

  readonly close = (): void => {
    this.closed = true;
    this.off();
    this.wakeUp?.();
  };

  isOpen(): boolean {
    return !this.closed;
  }

  async wait(ms: number): Promise<void> {
    if (this.closed || this.rung) {
      this.rung = false;
      return;
    }
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wakeUp = undefined;
    this.rung = false;
  }

  private ring(): void {
    this.rung = true;
    this.wakeUp?.();
  }
}

const sse = ({ cursor, ...event }: { cursor: string; type: string }): string =>
  `id: ${cursor}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
