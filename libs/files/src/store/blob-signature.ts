import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What an address of the embedded store allows. Every part of it is signed, the host is not. */
export interface BlobClaim {
  method: 'PUT' | 'GET';
  key: string;
  /** seconds since 1970 */
  expires: number;
  mime: string;
  /** PUT: exactly so many bytes */
  sizeBytes?: number;
  /** PUT: exactly these bytes */
  sha256?: string;
  /** GET: what it is saved as */
  fileName?: string;
  /** GET: shown in place */
  inline?: boolean;
}

const PARAMETERS = ['method', 'expires', 'mime', 'size', 'sha256', 'name', 'inline'] as const;
const SIGNATURE = /^[A-Za-z0-9_-]{43}$/;

/** Signs what the embedded store's addresses allow, with a key of its own that is derived from the root key. */
export class BlobSignatures {
  private readonly key: Buffer;

  /** @param rootKey 32 bytes in base64 */
  constructor(rootKey: string) {
    this.key = Buffer.from(
      hkdfSync(
        'sha256',
        Buffer.from(rootKey, 'base64'),
        Buffer.alloc(0),
        'omnibusiness blob addresses v1',
        32,
      ),
    );
  }

  /** The query string of an address, with its signature. */
  query(claim: BlobClaim): string {
    const query = new URLSearchParams(parametersOf(claim));
    query.set('signature', this.sign(claim).toString('base64url'));
    return query.toString();
  }

  /** What a signed address allows, or null where it was not signed by us as it stands. Time is the caller's to check. */
  verify(key: string, query: Readonly<Record<string, unknown>>): BlobClaim | null {
    const claim = claimOf(key, query);
    const { signature } = query;
    if (!claim || typeof signature !== 'string' || !SIGNATURE.test(signature)) return null;
    const known = new Set<string>([...PARAMETERS, 'signature']);
    if (Object.keys(query).some((name) => !known.has(name))) return null;
    return timingSafeEqual(Buffer.from(signature, 'base64url'), this.sign(claim)) ? claim : null;
  }

  /** Over an array as JSON, so that no two claims have one text. */
  private sign(claim: BlobClaim): Buffer {
    const parts = parametersOf(claim);
    const text = JSON.stringify([claim.key, ...PARAMETERS.map((name) => parts[name] ?? null)]);
    return createHmac('sha256', this.key).update(text, 'utf8').digest();
  }
}

function parametersOf(claim: BlobClaim): Partial<Record<(typeof PARAMETERS)[number], string>> {
  return {
    method: claim.method,
    expires: String(claim.expires),
    mime: claim.mime,
    ...(claim.sizeBytes === undefined ? {} : { size: String(claim.sizeBytes) }),
    ...(claim.sha256 === undefined ? {} : { sha256: claim.sha256 }),
    ...(claim.fileName === undefined ? {} : { name: claim.fileName }),
    ...(claim.inline ? { inline: '1' } : {}),
  };
}

function claimOf(key: string, query: Readonly<Record<string, unknown>>): BlobClaim | null {
  const text = (name: string): string | undefined => {
    const value = query[name];
    return typeof value === 'string' ? value : undefined;
  };
  const [method, expires, mime, size] = [text('method'), text('expires'), text('mime'), text('size')];
  if ((method !== 'PUT' && method !== 'GET') || mime === undefined) return null;
  if (!/^\d{1,12}$/.test(expires ?? '') || (size !== undefined && !/^\d{1,16}$/.test(size))) return null;
  const [sha256, fileName] = [text('sha256'), text('name')];
  return {
    method,
    key,
    expires: Number(expires),
    mime,
    ...(size === undefined ? {} : { sizeBytes: Number(size) }),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(fileName === undefined ? {} : { fileName }),
    ...(query.inline === '1' ? { inline: true } : {}),
  };
}
