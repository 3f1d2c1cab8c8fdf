export type CryptoErrorCode =
  | 'platform.crypto.invalid_keyring'
  | 'platform.crypto.unknown_key'
  | 'platform.crypto.malformed_ciphertext'
  | 'platform.crypto.authentication_failed'
  | 'platform.crypto.malformed_token'
  | 'platform.crypto.not_canonical';

/** Never carries key, plaintext, ciphertext or the library's own message. */
export class CryptoError extends Error {
  override readonly name = 'CryptoError';

  constructor(
    readonly code: CryptoErrorCode,
    message: string,
  ) {
    super(message);
  }
}
