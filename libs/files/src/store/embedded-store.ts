import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { link, mkdir, readdir, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Clock } from '@omni/platform';
import type { BlobSignatures } from './blob-signature';
import { partsOf } from './object-keys';
import {
  ObjectMissing,
  ObjectStore,
  PRESIGNED_SECONDS,
  type AnnouncedObject,
  type PresignedReading,
  type PresignedRequest,
  type StoredObject,
} from './object-store';

/** Bytes that are not those which were announced. `kind` says what is wrong with them. */
export class WrongBytes extends Error {
  constructor(readonly kind: 'size' | 'sha256') {
    super(kind === 'size' ? 'the size is not the announced one' : 'the SHA-256 is not the announced one');
  }
}

export interface ByteRange {
  start: number;
  /** the last byte, included */
  end: number;
}

/** The address that the embedded store's objects are reached at, below the public URL. */
export const BLOBS_PATH = '/blobs';

/**
 * Objects as files below one directory, for a product on one machine. Addresses work as those of S3 do: each is good for
 * one object, one method and a quarter of an hour, and an upload for the announced bytes alone.
 */
export class EmbeddedStore extends ObjectStore {
  readonly bucket = 'embedded';

  constructor(
    private readonly root: string,
    private readonly publicUrl: string,
    private readonly signatures: BlobSignatures,
    private readonly clock: Clock,
  ) {
    super();
  }

  presignPut({ key, mime, sizeBytes, sha256 }: AnnouncedObject): Promise<PresignedRequest> {
    const expires = this.expiry();
    const query = this.signatures.query({ method: 'PUT', key, expires, mime, sizeBytes, sha256 });
    return Promise.resolve(this.request('PUT', key, query, expires, { 'content-type': mime }));
  }

  presignGet({ key, fileName, mime, inline = false }: PresignedReading): Promise<PresignedRequest> {
    const expires = this.expiry();
    const query = this.signatures.query({ method: 'GET', key, expires, mime, fileName, inline });
    return Promise.resolve(this.request('GET', key, query, expires, {}));
  }

  async head(key: string): Promise<StoredObject | null> {
    const found = await stat(this.pathOf(key)).catch(ifMissing);
    return found ? { sizeBytes: found.size, etag: null } : null;
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    if (!(await this.head(key))) throw new ObjectMissing();
    return createReadStream(this.pathOf(key), range);
  }

  async write(key: string, bytes: Uint8Array): Promise<StoredObject> {
    const [path, temporary] = await this.temporary(key);
    await writeFile(temporary, bytes, { flush: true });
    await rename(temporary, path);
    return { sizeBytes: bytes.length, etag: null };
  }

  /**
   * Takes exactly the announced bytes, and only once. Nothing is at the key before all of them are there and right.
   * Answers whether they are new. @throws WrongBytes
   */
  async receive(claim: { key: string; sizeBytes: number; sha256: string }, body: Readable): Promise<boolean> {
    const [path, temporary] = await this.temporary(claim.key);
    try {
      const meter = new Meter(claim.sizeBytes);
      await pipeline(body, meter, createWriteStream(temporary, { flush: true }));
      if (meter.size !== claim.sizeBytes) throw new WrongBytes('size');
      if (meter.digest() !== claim.sha256) throw new WrongBytes('sha256');
      // A link fails where there is a file already: of two uploads one arrives, and none is overwritten.
      return await link(temporary, path).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') return false;
          throw error;
        },
      );
    } finally {
      await rm(temporary, { force: true });
    }
  }

  async move(from: string, to: string): Promise<StoredObject> {
    await mkdir(dirname(this.pathOf(to)), { recursive: true });
    await rename(this.pathOf(from), this.pathOf(to)).catch(ifMissing);
    const moved = await this.head(to);
    if (!moved) throw new ObjectMissing();
    return moved;
  }

  async remove(keys: readonly string[]): Promise<void> {
    for (const key of keys) await unlink(this.pathOf(key)).catch(ifMissing);
  }

  /** Removes what broken uploads have left behind. */
  async tidy(): Promise<void> {
    const waiting = join(this.root, 'waiting');
    for (const name of (await readdir(waiting).catch(ifMissing)) ?? []) {
      const found = await stat(join(waiting, name)).catch(ifMissing);
      // By the disk's own clock: nobody uploads for a day.
      if (found && Date.now() - found.mtimeMs > 86_400_000) await rm(join(waiting, name), { force: true });
    }
  }

  private expiry(): number {
    return Math.floor(this.clock.now().getTime() / 1000) + PRESIGNED_SECONDS;
  }

  private request(
    method: 'PUT' | 'GET',
    key: string,
    query: string,
    expires: number,
    headers: Record<string, string>,
  ): PresignedRequest {
    const expiresAt = new Date(expires * 1000).toISOString();
    return { method, url: `${this.publicUrl}${BLOBS_PATH}/${key}?${query}`, headers, expiresAt };
  }

  /** A key that we made lies below the root; nothing else is a path at all. */
  private pathOf(key: string): string {
    const path = join(this.root, key);
    if (!partsOf(key) || !path.startsWith(this.root + sep)) throw new Error('this is no key of an object');
    return path;
  }

  /** Where the bytes will lie, and where they lie until they are whole, on the same disk. */
  private async temporary(key: string): Promise<[path: string, temporary: string]> {
    const path = this.pathOf(key);
    const waiting = join(this.root, 'waiting');
    await Promise.all([mkdir(dirname(path), { recursive: true }), mkdir(waiting, { recursive: true })]);
    return [path, join(waiting, randomUUID())];
  }
}

/** Counts and hashes what passes, and stops whoever sends more than was announced. */
class Meter extends Transform {
  size = 0;
  private readonly hash = createHash('sha256');

  constructor(private readonly limit: number) {
    super();
  }

  override _transform(
    chunk: Buffer,
    _encoding: string,
    done: (error: Error | null, chunk?: Buffer) => void,
  ): void {
    this.size += chunk.length;
    if (this.size > this.limit) {
      done(new WrongBytes('size'));
      return;
    }
    this.hash.update(chunk);
    done(null, chunk);
  }

  digest(): string {
    return this.hash.digest('hex');
  }
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
