import { Injectable } from '@nestjs/common';
import { FieldCipher, TOKEN_PREFIXES, hashToken, packToken, randomToken } from '@omni/platform';
import type { Invitation } from './invitation.entity';

const VALID_DAYS = 7;

/** The token is stored hashed, to recognise it, and sealed, for the mail: in clear it is only in that mail. */
@Injectable()
export class InvitationTokens {
  constructor(private readonly cipher: FieldCipher) {}

  issue(
    organizationId: string,
    id: string,
    now: string,
  ): Pick<Invitation, 'tokenHash' | 'tokenSealed' | 'expiresAt'> {
    const token = packToken(TOKEN_PREFIXES.invitation, organizationId, randomToken());
    return {
      tokenHash: hashToken(token),
      tokenSealed: this.cipher.encrypt(token, placeOf(organizationId, id)),
      expiresAt: new Date(Date.parse(now) + VALID_DAYS * 86_400_000).toISOString(),
    };
  }

  read({ organizationId, id, tokenSealed }: Invitation): string {
    return this.cipher.decrypt(tokenSealed, placeOf(organizationId, id));
  }
}

const placeOf = (organizationId: string, rowId: string) => ({
  organizationId,
  table: 'identity.invitations',
  rowId,
  column: 'token_sealed',
});
