import { FieldCipher, hashToken, packToken, randomToken } from '@omni/platform';

interface Place {
  organizationId: string;
  table: string;
  rowId: string;
}

/** A token that is stored hashed, to recognise it, and sealed, for the mails that carry it. */
export function issueToken(cipher: FieldCipher, prefix: string, place: Place) {
  const token = packToken(prefix, place.organizationId, randomToken());
  const tokenSealed = cipher.encrypt(token, { ...place, column: 'token_sealed' });
  return { token, tokenHash: hashToken(token), tokenSealed };
}

export const openToken = (cipher: FieldCipher, sealed: string, place: Place): string =>
  cipher.decrypt(sealed, { ...place, column: 'token_sealed' });
