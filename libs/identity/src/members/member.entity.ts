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

export type MemberStatus = 'invited' | 'active' | 'suspended' | 'removed';

/** A person's place in an organization. Name and e-mail are the person's, copied so that colleagues may list them. */
@Table('identity.organization_members', 'member')
export class Member extends TenantEntity {
  @Uuid() userId!: string;
  @Text() name!: string;
  @Citext() email!: string;
  @Text() role!: Role;
  @Text() status: MemberStatus = 'active';
  @Json() moduleGrants: Record<string, GrantLevel> = {};
  @Text({ nullable: true }) title: string | null = null;
  @Uuid({ nullable: true }) invitedById: string | null = null;
  @Instant({ nullable: true }) joinedAt: string | null = null;
  @Instant({ nullable: true }) removedAt: string | null = null;
}
