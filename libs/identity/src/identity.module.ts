import { Global } from '@nestjs/common';
import { DomainModule, PrincipalSource, conflict } from '@omni/platform';
import { AccessTokenStrategy } from './access/access-token.strategy';
import { ExplainHandler } from './access/explain/explain.handler';
import { KeyUse } from './access/key-use';
import { MyPermissionsHandler } from './access/permissions/my-permissions.handler';
import { Principals } from './access/principals';
import { ApiKeysController } from './api-keys/api-keys.controller';
import { CreateApiKeyHandler } from './api-keys/create-key/create-key.handler';
import { KnownScopes } from './api-keys/known-scopes';
import { ReviseApiKeyHandler } from './api-keys/revise-key/revise-key.handler';
import { RevokeApiKeyHandler } from './api-keys/revoke-key/revoke-key.handler';
import { RotateApiKeyHandler } from './api-keys/rotate-key/rotate-key.handler';
import { commands, events, queries, resources } from './catalogue';
import { AcceptInvitationHandler } from './invitations/accept-invitation/accept-invitation.handler';
import { WhoAccepts } from './invitations/accept-invitation/who-accepts';
import { CreateInvitationHandler } from './invitations/create-invitation/create-invitation.handler';
import { InvitationTokens } from './invitations/invitation-tokens';
import { InvitationsController } from './invitations/invitations.controller';
import { ResendInvitationHandler } from './invitations/resend-invitation/resend-invitation.handler';
import { RevokeInvitationHandler } from './invitations/revoke-invitation/revoke-invitation.handler';
import { AccountMails } from './mails/account-mails.consumer';
import { InvitationMails } from './mails/invitation-mails.consumer';
import { Mails } from './mails/mails';
import { SecurityMails } from './mails/security-mails.consumer';
import { ChangeMemberGrantsHandler } from './members/change-grants/change-grants.handler';
import { KnownModules } from './members/change-grants/known-modules';
import { ChangeMemberRoleHandler } from './members/change-role/change-role.handler';
import {
  ReactivateMemberHandler,
  RemoveMemberHandler,
  SuspendMemberHandler,
} from './members/change-standing/change-standing.handlers';
import { FindMembersHandler } from './members/find-members/find-members.handler';
import { MembersController } from './members/members.controller';
import { TransferOwnershipHandler } from './members/transfer-ownership/transfer-ownership.handler';
import {
  ActivateOrganizationHandler,
  CloseOrganizationHandler,
  KeepOrganizationOpenHandler,
} from './organizations/change-status/change-status.handlers';
import { CreateOrganizationHandler } from './organizations/create-organization/create-organization.handler';
import { FindOrganizationHandler } from './organizations/find-organization/find-organization.handler';
import { LockBooksHandler } from './organizations/lock-books/lock-books.handler';
import { NoteOnboardingSteps } from './organizations/onboarding/note-steps.consumer';
import { ReadOnboardingHandler } from './organizations/onboarding/read-onboarding.handler';
import {
  OnboardingController,
  OrganizationsController,
  PortalOrganizationController,
} from './organizations/organizations.controller';
import {
  GetOrganizationHandler,
  ListMyOrganizationsHandler,
  ListOrganizationsHandler,
} from './organizations/read-organizations/read-organizations.handlers';
import { ReviseOrganizationHandler } from './organizations/revise-organization/revise-organization.handler';
import { LogoutHandler } from './sessions/logout/logout.handler';
import {
  EndMemberSessionsHandler,
  ListMemberSessionsHandler,
  ListMySessionsHandler,
  RevokeMySessionHandler,
} from './sessions/my-sessions/my-sessions.handlers';
import { RefreshHandler } from './sessions/refresh/refresh.handler';
import { SignIn } from './sessions/sign-in';
import { SwitchOrganizationHandler } from './sessions/switch-organization/switch-organization.handler';
import { Tokens } from './sessions/tokens';
import { Sweep } from './sweep/sweep.schedule';
import { AuthController, AuthzController } from './users/auth.controller';
import { ChangePasswordHandler } from './users/change-password/change-password.handler';
import { ForgotPasswordHandler } from './users/forgot-password/forgot-password.handler';
import { CompleteLogin } from './users/login/complete-login';
import { LoginHandler } from './users/login/login.handler';
import { LoginMfaHandler } from './users/login-mfa/login-mfa.handler';
import { LoginThrottle } from './users/login-throttle';
import { FollowPerson } from './users/me/follow-person.consumer';
import { MeController } from './users/me/me.controller';
import { CloseMyAccountHandler, GetMeHandler, ReviseMeHandler } from './users/me/me.handlers';
import { Passwords } from './users/passwords';
import { ProveIdentity } from './users/prove-identity';
import { RegisterHandler } from './users/register/register.handler';
import { ResetPasswordHandler } from './users/reset-password/reset-password.handler';
import { SecondFactor } from './users/second-factor';
import {
  ConfirmTotpHandler,
  DisableMfaHandler,
  EnrolTotpHandler,
  RenewRecoveryCodesHandler,
} from './users/set-up-totp/totp.handlers';
import { VerifyEmailHandler } from './users/verify-email/verify-email.handler';

const handlers = [
  RegisterHandler,
  VerifyEmailHandler,
  LoginHandler,
  LoginMfaHandler,
  ForgotPasswordHandler,
  ResetPasswordHandler,
  ChangePasswordHandler,
  EnrolTotpHandler,
  ConfirmTotpHandler,
  DisableMfaHandler,
  RenewRecoveryCodesHandler,
  GetMeHandler,
  ReviseMeHandler,
  CloseMyAccountHandler,
  RefreshHandler,
  LogoutHandler,
  SwitchOrganizationHandler,
  ListMySessionsHandler,
  RevokeMySessionHandler,
  ListMemberSessionsHandler,
  EndMemberSessionsHandler,
  CreateOrganizationHandler,
  ReviseOrganizationHandler,
  ListOrganizationsHandler,
  GetOrganizationHandler,
  ListMyOrganizationsHandler,
  ActivateOrganizationHandler,
  CloseOrganizationHandler,
  KeepOrganizationOpenHandler,
  LockBooksHandler,
  FindOrganizationHandler,
  ReadOnboardingHandler,
  ChangeMemberRoleHandler,
  ChangeMemberGrantsHandler,
  SuspendMemberHandler,
  ReactivateMemberHandler,
  RemoveMemberHandler,
  TransferOwnershipHandler,
  FindMembersHandler,
  CreateInvitationHandler,
  RevokeInvitationHandler,
  ResendInvitationHandler,
  AcceptInvitationHandler,
  CreateApiKeyHandler,
  ReviseApiKeyHandler,
  RotateApiKeyHandler,
  RevokeApiKeyHandler,
  MyPermissionsHandler,
  ExplainHandler,
];

/** Global for one thing: it tells the platform who is behind a bearer. */
@Global()
@DomainModule({
  name: 'identity',
  summary: 'People, organizations, who works where, and what opens the door.',
  resources,
  commands,
  queries,
  events,
  handlers,
  consumers: [AccountMails, InvitationMails, SecurityMails, FollowPerson, NoteOnboardingSteps],
  schedules: [Sweep],
  controllers: [
    AuthController,
    AuthzController,
    MeController,
    OrganizationsController,
    OnboardingController,
    PortalOrganizationController,
    MembersController,
    InvitationsController,
    ApiKeysController,
  ],
  providers: [
    Principals,
    { provide: PrincipalSource, useExisting: Principals },
    AccessTokenStrategy,
    KeyUse,
    Tokens,
    SignIn,
    Passwords,
    SecondFactor,
    LoginThrottle,
    CompleteLogin,
    ProveIdentity,
    WhoAccepts,
    InvitationTokens,
    KnownModules,
    KnownScopes,
    Mails,
  ],
  exports: [PrincipalSource as never],
  constraints: {
    organizations_slug_key: () =>
      conflict('identity.organization.slug_taken', 'Another organization has this slug.'),
    invitations_pending_key: () =>
      conflict('identity.invitation.pending', 'There is an open invitation for this e-mail.'),
    organization_members_person_key: () =>
      conflict('identity.invitation.already_member', 'This person is a member already.'),
    // Two that register the same e-mail at once wait for each other; what still meets here is told nothing.
    users_email_key: () => conflict('write_conflict', 'Another write came in between. Try again.'),
  },
})
export class IdentityModule {}
