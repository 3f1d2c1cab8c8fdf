import { CryptoError } from './crypto.errors';

const KEY_BYTES = 32;
const KEY_ID = /^[A-Za-z0-9-]{1,32}$/;

export interface RootKey {
  /** Stands in every ciphertext: 1–32 letters, digits and hyphens. */
  readonly id: string;
  /** 32 random bytes. */
  readonly key: Uint8Array;
}

/**
 * The root keys that a process may use: the first encrypts, all decrypt. To rotate without downtime, give every process
 * the new key at the end, then move it to the front, then re-encrypt, then drop the old one.
 */
export class Keyring {
  private readonly keys: ReadonlyMap<string, Uint8Array>;
  readonly currentId: string;

  /** @throws CryptoError `platform.crypto.invalid_keyring` */
  constructor(keys: readonly RootKey[]) {
    const [current] = keys;
    if (!current) throw invalid('there is no key');
    for (const { id, key } of keys) {
      if (!KEY_ID.test(id)) throw invalid('a key id is not 1–32 letters, digits or hyphens');
      if (key.length !== KEY_BYTES) throw invalid(`key ${id} is not ${KEY_BYTES} bytes long`);
    }
    this.keys = new Map(keys.map(({ id, key }) => [id, Uint8Array.from(key)]));
    if (this.keys.size !== keys.length) throw invalid('two keys have one id');
    this.currentId = current.id;
  }

  /**
   * Reads a setting such as `2026b:<base64>,2026a:<base64>`, the current key first. Both base64 alphabets are accepted.
   * @throws CryptoError `platform.crypto.invalid_keyring`
   */
  static parse(setting: string): Keyring {
    return new Keyring(
      setting.split(',').map((entry) => {
        const [id = '', encoded = '', ...rest] = entry.trim().split(':');
        if (rest.length > 0 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(encoded))
          throw invalid('a key is not written as id:base64');
        return { id, key: Buffer.from(encoded, 'base64') };
      }),
    );
  }

  /** @throws CryptoError `platform.crypto.unknown_key` */
  get(id: string): Uint8Array {
    const key = this.keys.get(id);
    if (!key)
      throw new CryptoError('platform.crypto.unknown_key', 'The key of this value is not in the key ring.');
    return key;
  }

  /** Keys must not reach a log through the object that holds them. */
  toJSON(): { currentId: string; ids: string[] } {
    return { currentId: this.currentId, ids: [...this.keys.keys()] };
  }
}

function invalid(reason: string): CryptoError {
  return new CryptoError('platform.crypto.invalid_keyring', `The key ring is invalid: ${reason}.`);
}
