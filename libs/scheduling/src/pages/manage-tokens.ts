import { Inject, Injectable } from '@nestjs/common';
import {
  FieldCipher,
  SETTINGS,
  TOKEN_PREFIXES,
  hashToken,
  packToken,
  randomToken,
  type PlatformSettings,
} from '@omni/platform';
import type { Appointment } from '../appointments/appointment.entity';

/**
 * The link by which whoever booked reschedules or cancels. Its token is stored hashed, to recognise it, and sealed, for
 * the mails; it goes along when the booking gets another appointment.
 */
@Injectable()
export class ManageTokens {
  constructor(
    private readonly cipher: FieldCipher,
    @Inject(SETTINGS) private readonly settings: Pick<PlatformSettings, 'publicUrl'>,
  ) {}

  issue(
    organizationId: string,
    bookingId: string,
  ): Pick<Appointment, 'manageTokenHash' | 'manageTokenSealed'> {
    const token = packToken(TOKEN_PREFIXES.booking, organizationId, randomToken());
    return {
      manageTokenHash: hashToken(token),
      manageTokenSealed: this.cipher.encrypt(token, placeOf(organizationId, bookingId)),
    };
  }

  read({ organizationId, bookingId, manageTokenSealed }: Appointment): string | null {
    if (manageTokenSealed === null) return null;
    return this.cipher.decrypt(manageTokenSealed, placeOf(organizationId, bookingId));
  }

  urlOf(token: string): string {
    return `${this.settings.publicUrl}/booking/manage?token=${token}`;
  }
}

const placeOf = (organizationId: string, rowId: string) => ({
  organizationId,
  table: 'scheduling.appointments',
  rowId,
  column: 'manage_token_sealed',
});
