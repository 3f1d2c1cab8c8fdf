import type { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Clock } from '@omni/platform';
import type { FilesSettings } from '../settings';
import { contentDisposition } from './content-disposition';
import {
  ObjectMissing,
  ObjectStore,
  PRESIGNED_SECONDS,
  type AnnouncedObject,
  type PresignedReading,
  type PresignedRequest,
  type StoredObject,
} from './object-store';

type Sdk = typeof import('@aws-sdk/client-s3');
type Presigner = typeof import('@aws-sdk/s3-request-presigner');

interface Opened {
  sdk: Sdk;
  presigner: Presigner;
  /** our own way to the store */
  client: S3Client;
  /** signs addresses as others reach it; never connects */
  outward: S3Client;
}

const REMOVED_AT_ONCE = 1000;

/**
 * Any S3. Addresses bind the object, the method, the type, the size, the SHA-256 and a quarter of an hour; stores that do
 * not check all of these are checked after, when the object has been moved out of reach of its address.
 */
export class S3Store extends ObjectStore {
  readonly bucket: string;
  private opened: Promise<Opened> | undefined;

  constructor(
    private readonly settings: FilesSettings,
    private readonly clock: Clock,
  ) {
    super();
    this.bucket = settings.s3Bucket ?? '';
  }

  async presignPut({ key, mime, sizeBytes, sha256 }: AnnouncedObject): Promise<PresignedRequest> {
    const { sdk, presigner, outward } = await this.open();
    const checksum = Buffer.from(sha256, 'hex').toString('base64');
    const command = new sdk.PutObjectCommand({
      Bucket: this.bucket,
      Key: key,
      ContentType: mime,
      ContentLength: sizeBytes,
      ChecksumSHA256: checksum,
    });
    const at = this.clock.now();
    const url = await presigner.getSignedUrl(outward, command, {
      expiresIn: PRESIGNED_SECONDS,
      signingDate: at,
      // Left to itself the presigner signs the host alone, and puts the checksum where not every store looks.
      signableHeaders: new Set(['host', 'content-type', 'content-length']),
      unhoistableHeaders: new Set(['x-amz-checksum-sha256']),
    });
    const headers = { 'content-type': mime, 'x-amz-checksum-sha256': checksum };
    return { method: 'PUT', url, headers, expiresAt: expiryOf(at) };
  }

  async presignGet({ key, fileName, mime, inline = false }: PresignedReading): Promise<PresignedRequest> {
    const { sdk, presigner, outward } = await this.open();
    const command = new sdk.GetObjectCommand({
      Bucket: this.bucket,
      Key: key,
      ResponseContentDisposition: contentDisposition(fileName, inline),
      ResponseContentType: mime,
      ResponseCacheControl: 'private, no-store',
    });
    const at = this.clock.now();
    const url = await presigner.getSignedUrl(outward, command, {
      expiresIn: PRESIGNED_SECONDS,
      signingDate: at,
    });
    return { method: 'GET', url, headers: {}, expiresAt: expiryOf(at) };
  }

  async head(key: string): Promise<StoredObject | null> {
    const { sdk, client } = await this.open();
    try {
      const found = await client.send(new sdk.HeadObjectCommand({ Bucket: this.bucket, Key: key }));
      return { sizeBytes: found.ContentLength ?? 0, etag: found.ETag ?? null };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async read(key: string): Promise<Readable> {
    const { sdk, client } = await this.open();
    try {
      const { Body } = await client.send(new sdk.GetObjectCommand({ Bucket: this.bucket, Key: key }));
      if (!Body) throw new ObjectMissing();
      return Body as Readable;
    } catch (error) {
      throw isMissing(error) ? new ObjectMissing() : error;
    }
  }

  async write(key: string, bytes: Uint8Array, mime: string): Promise<StoredObject> {
    const { sdk, client } = await this.open();
    const put = new sdk.PutObjectCommand({ Bucket: this.bucket, Key: key, Body: bytes, ContentType: mime });
    const { ETag } = await client.send(put);
    return { sizeBytes: bytes.length, etag: ETag ?? null };
  }

  async move(from: string, to: string): Promise<StoredObject> {
    const { sdk, client } = await this.open();
    try {
      await client.send(
        new sdk.CopyObjectCommand({ Bucket: this.bucket, Key: to, CopySource: `${this.bucket}/${from}` }),
      );
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
    const moved = await this.head(to);
    if (!moved) throw new ObjectMissing();
    await this.remove([from]);
    return moved;
  }

  async remove(keys: readonly string[]): Promise<void> {
    const { sdk, client } = await this.open();
    for (let i = 0; i < keys.length; i += REMOVED_AT_ONCE) {
      const Objects = keys.slice(i, i + REMOVED_AT_ONCE).map((Key) => ({ Key }));
      const { Errors = [] } = await client.send(
        new sdk.DeleteObjectsCommand({ Bucket: this.bucket, Delete: { Objects, Quiet: true } }),
      );
      const failed = Errors.filter(({ Code }) => Code !== 'NoSuchKey');
      if (failed.length)
        throw new Error(`the store kept ${String(failed.length)} objects that were to be removed`);
    }
  }

  /** The SDK is loaded when it is first needed: it is large, and an embedded store does without. */
  private open(): Promise<Opened> {
    this.opened ??= this.connect();
    return this.opened;
  }

  private async connect(): Promise<Opened> {
    const [sdk, presigner] = await Promise.all([
      import('@aws-sdk/client-s3'),
      import('@aws-sdk/s3-request-presigner'),
    ]);
    const { s3Region, s3Endpoint, s3PublicEndpoint, s3ForcePathStyle } = this.settings;
    const clientAt = (endpoint: string | undefined): S3Client =>
      new sdk.S3Client({
        region: s3Region,
        ...(endpoint ? { endpoint } : {}),
        forcePathStyle: s3ForcePathStyle,
        credentials: {
          accessKeyId: this.settings.s3AccessKeyId ?? '',
          secretAccessKey: this.settings.s3SecretAccessKey ?? '',
        },
        // Stores other than AWS know none of the newer checksums that the SDK adds unasked.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
      });
    return {
      sdk,
      presigner,
      client: clientAt(s3Endpoint),
      outward: clientAt(s3PublicEndpoint ?? s3Endpoint),
    };
  }
}

const expiryOf = (at: Date): string => new Date(at.getTime() + PRESIGNED_SECONDS * 1000).toISOString();

function isMissing(error: unknown): boolean {
  const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } };
  return name === 'NoSuchKey' || name === 'NotFound' || $metadata?.httpStatusCode === 404;
}
