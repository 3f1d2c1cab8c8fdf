import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { CryptoError } from './crypto.errors';
import type { Keyring } from './keyring';

/** Where an encrypted value is stored. It can be decrypted there and nowhere else. */
export interface FieldPlace {
  readonly organizationId: string;
  /** With its schema: `integrations.connections`. */
  readonly table: string;
  readonly rowId: string;
  readonly column: string;
  /**
   * Random bytes kept beside the tenant or the person, mixed into the data key. Whoever destroys them has destroyed
   * every value under them, in backups of this database too if the bytes are kept elsewhere.
   */
  readonly keySalt?: Uint8Array;
}

const VERSION = 'v1';
const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHERTEXT = /^v1\.([A-Za-z0-9-]{1,32})\.([A-Za-z0-9_-]+)$/;

/**
 * Encrypts single columns with AES-256-GCM. Each organization has its own data key, derived by HKDF-SHA256 (RFC 5869)
 * from a root key, so no data key is ever stored. Text form: `v1.<key id>.<base64url(nonce ‖ ciphertext ‖ tag)>`, with
 * a random 96-bit nonce, which by NIST SP 800-38D is safe for 2^32 values per organization and root key.
 */
export class FieldCipher {
  private readonly dataKeys = new LRUCache<string, Uint8Array>({ max: 1_000 });

  constructor(private readonly keyring: Keyring) {}

  encrypt(plaintext: string, place: FieldPlace): string {
    const keyId = this.keyring.currentId;
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.dataKey(keyId, place), nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(boundTo(keyId, place));
    const sealed = Buffer.concat([
      nonce,
      cipher.update(plaintext, 'utf8'),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    return `${VERSION}.${keyId}.${sealed.toString('base64url')}`;
  }

  /**
   * @throws CryptoError `platform.crypto.malformed_ciphertext`, `platform.crypto.unknown_key`, or
   * `platform.crypto.authentication_failed` where a byte was changed or the value was moved to another place
   */
  decrypt(ciphertext: string, place: FieldPlace): string {
    const { keyId, sealed } = parse(ciphertext);
    const decipher = createDecipheriv(
      ALGORITHM,
      this.dataKey(keyId, place),
      sealed.subarray(0, NONCE_BYTES),
      {
        authTagLength: TAG_BYTES,
      },
    );
    decipher.setAAD(boundTo(keyId, place));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    const body = sealed.subarray(NONCE_BYTES, -TAG_BYTES);
    try {
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    } catch {
      throw new CryptoError(
        'platform.crypto.authentication_failed',
        'The stored value was changed or moved.',
      );
    }
  }

  /** True where the value was written under a key that is no longer the current one. */
  needsRotation(ciphertext: string): boolean {
    return parse(ciphertext).keyId !== this.keyring.currentId;
  }

  /** The same value under the current key; unchanged where it is under that already. Throws as `decrypt`. */
  rotate(ciphertext: string, place: FieldPlace): string {
    return this.needsRotation(ciphertext) ? this.encrypt(this.decrypt(ciphertext, place), place) : ciphertext;
  }

  private dataKey(keyId: string, place: FieldPlace): Uint8Array {
    const salt = place.keySalt ?? new Uint8Array();
    const slot = `${keyId} ${normalId(place.organizationId)} ${Buffer.from(salt).toString('hex')}`;
    const known = this.dataKeys.get(slot);
    if (known) return known;
    const info = lengthPrefixed(['omnibusiness field', VERSION, normalId(place.organizationId)]);
    const derived = new Uint8Array(hkdfSync('sha256', this.keyring.get(keyId), salt, info, 32));
    this.dataKeys.set(slot, derived);
    return derived;
  }
}

function parse(ciphertext: string): { keyId: string; sealed: Buffer } {
  const [, keyId, encoded] = CIPHERTEXT.exec(ciphertext) ?? [];
  const sealed = Buffer.from(encoded ?? '', 'base64url');
  // Comparing with the canonical form keeps one value from having several spellings.
  if (!keyId || sealed.length < NONCE_BYTES + TAG_BYTES || sealed.toString('base64url') !== encoded) {
    throw new CryptoError(
      'platform.crypto.malformed_ciphertext',
      'The stored value is not a ciphertext of this house.',
    );
  }
  return { keyId, sealed };
}

function boundTo(keyId: string, place: FieldPlace): Buffer {
  const parts = [normalId(place.organizationId), place.table, normalId(place.rowId), place.column];
  return lengthPrefixed([VERSION, keyId, ...parts]);
}

/** PostgreSQL gives uuids in lower case, people may not. */
function normalId(id: string): string {
  return id.toLowerCase();
}

/** Unambiguous: ("ab", "c") and ("a", "bc") give different bytes. */
function lengthPrefixed(parts: readonly string[]): Buffer {
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = Buffer.from(part, 'utf8');
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}
