import { BaseEntity, Citext, Instant, Int, Table, Text, Uuid } from '@omni/platform';

export type UserStatus = 'pending' | 'active' | 'locked' | 'disabled';

/**
 * A person, once for all organizations. Row history is not kept: it would lie with whichever organization the person
 * happened to be in.
 */
@Table('identity.users', 'user', { tenantColumn: null, history: false })
export class User extends BaseEntity {
  @Citext() email!: string;
  @Instant({ nullable: true }) emailVerifiedAt: string | null = null;
  @Text({ nullable: true, secret: true }) passwordHash: string | null = null;
  @Text() name!: string;
  @Uuid({ nullable: true }) avatarFileId: string | null = null;
  @Text({ nullable: true }) locale: string | null = null;
  @Text({ nullable: true }) timezone: string | null = null;
  /** second factor, sealed: see `second-factor.ts` */
  @Text({ nullable: true, secret: true }) mfa: string | null = null;
  @Text() status: UserStatus = 'pending';
  @Int() failedLoginCount = 0;
  @Instant({ nullable: true }) lockedUntil: string | null = null;
  @Instant({ nullable: true }) lastLoginAt: string | null = null;
}
