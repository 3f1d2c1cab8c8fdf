import { Readable } from 'node:stream';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Clock, Fault, sendProblem, unprocessable, type ApiRequest } from '@omni/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { UploadArrivals } from '../files/receive-upload/upload-arrivals';
import { BlobSignatures, type BlobClaim } from './blob-signature';
import { contentDisposition, mayShow, servedMime } from './content-disposition';
import { BLOBS_PATH, EmbeddedStore, WrongBytes, type ByteRange } from './embedded-store';
import { partsOf } from './object-keys';
import { ObjectMissing, ObjectStore } from './object-store';

/** A sender or receiver that is silent for this long is let go. */
const IDLE_MS = 60_000;

const SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const REFUSED = () =>
  new Fault(
    403,
    'files.address.invalid',
    'This address is not good: it was changed, has run out, or is for another use.',
  );

/**
 * The embedded store's own small server beside the API: PUT and GET of single objects by signed addresses, and nothing
 * else. It knows no tokens; whoever holds an address may do what it says until it runs out.
 */
@Injectable()
export class BlobServer implements OnModuleInit {
  private readonly log = new Logger(BlobServer.name);

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly store: ObjectStore,
    private readonly signatures: BlobSignatures,
    private readonly clock: Clock,
    private readonly arrivals: UploadArrivals,
  ) {}

  onModuleInit(): void {
    // A process that only works off events has no HTTP to serve by.
    const adapter = this.http.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined;
    if (!(this.store instanceof EmbeddedStore) || adapter?.getType() !== 'fastify') return;
    const { store } = this;
    store
      .tidy()
      .catch((error: unknown) =>
        this.log.warn({ err: error }, 'what broken uploads left could not be removed'),
      );
    const fastify = adapter.getInstance<FastifyInstance>();
    void fastify.register((scope, _options, done) => {
      // Bytes are bytes here, whatever their type: none is parsed.
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, payload, parsed) => {
        parsed(null, payload);
      });
      scope.put(
        `${BLOBS_PATH}/*`,
        this.serve((request, reply) => this.take(store, request, reply)),
      );
      scope.get(
        `${BLOBS_PATH}/*`,
        { exposeHeadRoute: false },
        this.serve((request, reply) => this.give(store, request, reply)),
      );
      done();
    });
  }

  private serve(work: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>) {
    return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
      request.raw.setTimeout(IDLE_MS);
      try {
        return await work(request, reply);
      } catch (error) {
        // What is left of a body that is not wanted would stand before the connection's next request.
        if (!request.raw.readableEnded) void reply.header('Connection', 'close');
        sendProblem(request as ApiRequest, reply, error, this.log);
        return reply;
      }
    };
  }

  private claim(request: FastifyRequest, method: BlobClaim['method']): BlobClaim {
    const key = (request.params as { '*': string })['*'];
    const claim = partsOf(key) ? this.signatures.verify(key, request.query as Record<string, unknown>) : null;
    const now = this.clock.now().getTime() / 1000;
    if (claim?.method !== method || claim.expires <= now) throw REFUSED();
    return claim;
  }

  private async take(store: EmbeddedStore, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { key, mime, sizeBytes, sha256 } = this.claim(request, 'PUT');
    if (sizeBytes === undefined || sha256 === undefined) throw REFUSED();
    const { 'content-type': type, 'content-length': length } = request.headers;
    if (type?.split(';')[0]?.trim().toLowerCase() !== mime)
      throw new Fault(403, 'files.upload.type_mismatch', 'The Content-Type is not the announced one.');
    if (length !== undefined && Number(length) !== sizeBytes) throw wrongBytes('size');
    // An empty file has no body at all.
    const body = request.body instanceof Readable ? request.body : Readable.from([]);
    try {
      await store.receive({ key, sizeBytes, sha256 }, body);
    } catch (error) {
      throw error instanceof WrongBytes ? wrongBytes(error.kind) : error;
    }
    // Also when the bytes were there before: whoever brought them may have died before telling.
    await this.arrivals.arrived(key);
    return reply.status(200).header('Content-Length', '0').send();
  }

  private async give(store: EmbeddedStore, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { key, mime, fileName = 'file', inline = false } = this.claim(request, 'GET');
    const found = await store.head(key);
    if (!found) throw new Fault(404, 'not_found', 'There is no such object.');
    const served = servedMime(mime);
    const range = rangeOf(request.headers.range, found.sizeBytes);
    if (range === 'unsatisfiable')
      return reply
        .status(416)
        .header('Content-Range', `bytes */${String(found.sizeBytes)}`)
        .send();
    void reply.status(range ? 206 : 200).headers({
      'Content-Type': served,
      'Content-Disposition': contentDisposition(fileName, inline && mayShow(served)),
      'Content-Length': String(range ? range.end - range.start + 1 : found.sizeBytes),
      'Accept-Ranges': 'bytes',
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      // Should a browser open it in place all the same, it may load nothing and run nothing. Browsers show no PDF in a
      // sandbox, and show it in one of their own.
      'Content-Security-Policy':
        served === 'application/pdf' ? "default-src 'none'; object-src 'self'" : SANDBOX,
      'Cross-Origin-Resource-Policy': 'same-site',
      ...(range
        ? { 'Content-Range': `bytes ${String(range.start)}-${String(range.end)}/${String(found.sizeBytes)}` }
        : {}),
    });
    try {
      return await reply.send(await store.read(key, range ?? undefined));
    } catch (error) {
      throw error instanceof ObjectMissing ? new Fault(404, 'not_found', 'There is no such object.') : error;
    }
  }
}

const wrongBytes = (kind: WrongBytes['kind']): Fault =>
  kind === 'size'
    ? unprocessable('files.upload.size_mismatch', 'These are not as many bytes as were announced.')
    : unprocessable('files.upload.checksum_mismatch', 'The SHA-256 of these bytes is not the announced one.');

/** One range by RFC 9110; several at once, or what cannot be read, mean the whole. */
export function rangeOf(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,16})-(\d{0,16})$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return null;
  if (from === '') {
    const last = Math.min(Number(to), size);
    return last === 0 ? 'unsatisfiable' : { start: size - last, end: size - 1 };
  }
  const start = Number(from);
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (start >= size) return 'unsatisfiable';
  return end < start ? null : { start, end };
}
