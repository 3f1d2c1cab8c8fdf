import { Fault } from '../errors';

export type CryptoErrorCode =
  | 'platform.crypto.invalid_keyring'
  | 'platform.crypto.unknown_key'
  | 'platform.crypto.malformed_ciphertext'
  | 'platform.crypto.authentication_failed'
  | 'platform.crypto.malformed_token'
  | 'platform.crypto.not_canonical';

/** Ours to mend and not the caller's, save a body that is too deep. Never carries key, plaintext, ciphertext or the library's own message. */
export class CryptoError extends Fault {
  constructor(code: CryptoErrorCode, message: string) {
    super(code === 'platform.crypto.not_canonical' ? 422 : 500, code, message);
    this.name = 'CryptoError';
  }
}
