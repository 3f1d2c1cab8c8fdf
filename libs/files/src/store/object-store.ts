import type { Readable } from 'node:stream';

/** Bytes that are announced before they come: a store that can refuses any others. */
export interface AnnouncedObject {
  key: string;
  mime: string;
  sizeBytes: number;
  /** 64 hexadecimal digits */
  sha256: string;
}

/** What somebody without a token may do with one object until a moment: by this method, at this address, with these headers. */
export interface PresignedRequest {
  method: 'PUT' | 'GET';
  url: string;
  headers: Record<string, string>;
  /** RFC 3339 */
  expiresAt: string;
}

export interface PresignedReading {
  key: string;
  /** the name that the browser saves it under */
  fileName: string;
  /** the media type that it is served as */
  mime: string;
  /** shown in the browser instead of saved: only for types that cannot act */
  inline?: boolean;
}

export interface StoredObject {
  sizeBytes: number;
  etag: string | null;
}

/** Presigned addresses are good for this long at most. */
export const PRESIGNED_SECONDS = 15 * 60;

/**
 * Where bytes lie. Keys begin with the organization (`org/<id>/…`) and are made by us alone. Everything but presigning
 * speaks to the outside, and so is done by errands.
 */
export abstract class ObjectStore {
  /** the place that versions are recorded to lie in */
  abstract readonly bucket: string;

  abstract presignPut(object: AnnouncedObject): Promise<PresignedRequest>;
  abstract presignGet(reading: PresignedReading): Promise<PresignedRequest>;

  abstract head(key: string): Promise<StoredObject | null>;
  /** @throws ObjectMissing */
  abstract read(key: string): Promise<Readable>;
  abstract write(key: string, bytes: Uint8Array, mime: string): Promise<StoredObject>;
  /**
   * Moves an object to a key that nobody holds an address for, so that what is checked afterwards can no longer change.
   * Does nothing when it was moved already. @throws ObjectMissing when it is at neither key
   */
  abstract move(from: string, to: string): Promise<StoredObject>;
  /** Removes objects; those that are not there are no error. */
  abstract remove(keys: readonly string[]): Promise<void>;
}

export class ObjectMissing extends Error {
  constructor() {
    super('there is no such object');
  }
}
