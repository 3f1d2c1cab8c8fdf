import {
  Citext,
  Instant,
  Json,
  Table,
  TenantEntity,
  Text,
  Uuid,
  type GrantLevel,
  type Role,
} from '@omni/platform';

export type InvitationStatus = 'pending' | 'accepted' | 'revoked' | 'expired';

@Table('identity.invitations', 'invitation')
export class Invitation extends TenantEntity {
  @Citext() email!: string;
  @Text() role!: Role;
  @Json() moduleGrants: Record<string, GrantLevel> = {};
  @Text({ secret: true }) tokenHash!: string;
  /** the token itself, sealed, for the mail that carries it */
  @Text({ secret: true }) tokenSealed!: string;
  @Instant() expiresAt!: string;
  @Text() status: InvitationStatus = 'pending';
  @Uuid() invitedById!: string;
  @Uuid({ nullable: true }) acceptedById: string | null = null;
}
