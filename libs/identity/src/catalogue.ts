import { Explain } from './access/explain/explain.command';
import { MyPermissions } from './access/permissions/my-permissions.query';
import { apiKeyEvents } from './api-keys/api-key.events';
import { apiKeys } from './api-keys/api-key.resource';
import { CreateApiKey } from './api-keys/create-key/create-key.command';
import { ReviseApiKey } from './api-keys/revise-key/revise-key.command';
import { RevokeApiKey } from './api-keys/revoke-key/revoke-key.command';
import { RotateApiKey } from './api-keys/rotate-key/rotate-key.command';
import { AcceptInvitation } from './invitations/accept-invitation/accept-invitation.command';
import { CreateInvitation } from './invitations/create-invitation/create-invitation.command';
import { invitationEvents } from './invitations/invitation.events';
import { invitations } from './invitations/invitation.resource';
import { ResendInvitation } from './invitations/resend-invitation/resend-invitation.command';
import { RevokeInvitation } from './invitations/revoke-invitation/revoke-invitation.command';
import { ChangeMemberGrants } from './members/change-grants/change-grants.command';
import { ChangeMemberRole } from './members/change-role/change-role.command';
import {
  ReactivateMember,
  RemoveMember,
  SuspendMember,
} from './members/change-standing/change-standing.commands';
import { FindMembers } from './members/find-members/find-members.query';
import { memberEvents } from './members/member.events';
import { members } from './members/member.resource';
import { TransferOwnership } from './members/transfer-ownership/transfer-ownership.command';
import {
  ActivateOrganization,
  CloseOrganization,
  KeepOrganizationOpen,
} from './organizations/change-status/change-status.commands';
import { CreateOrganization } from './organizations/create-organization/create-organization.command';
import { FindOrganization } from './organizations/find-organization/find-organization.query';
import { LockBooks } from './organizations/lock-books/lock-books.command';
import { ReadOnboarding } from './organizations/onboarding/read-onboarding.query';
import { organizationEvents } from './organizations/organization.events';
import { organizations } from './organizations/organization.resource';
import {
  GetOrganization,
  ListMyOrganizations,
  ListOrganizations,
} from './organizations/read-organizations/read-organizations.queries';
import { ReviseOrganization } from './organizations/revise-organization/revise-organization.command';
import { Logout } from './sessions/logout/logout.command';
import {
  EndMemberSessions,
  ListMemberSessions,
  ListMySessions,
  RevokeMySession,
} from './sessions/my-sessions/my-sessions.messages';
import { Refresh } from './sessions/refresh/refresh.command';
import { sessionEvents } from './sessions/session.events';
import { SwitchOrganization } from './sessions/switch-organization/switch-organization.command';
import { ChangePassword } from './users/change-password/change-password.command';
import { ForgotPassword } from './users/forgot-password/forgot-password.command';
import { Login } from './users/login/login.command';
import { LoginMfa } from './users/login-mfa/login-mfa.command';
import { CloseMyAccount, GetMe, ReviseMe } from './users/me/me.messages';
import { Register } from './users/register/register.command';
import { ResetPassword } from './users/reset-password/reset-password.command';
import { ConfirmTotp, DisableMfa, EnrolTotp, RenewRecoveryCodes } from './users/set-up-totp/totp.commands';
import { userEvents } from './users/user.events';
import { VerifyEmail } from './users/verify-email/verify-email.command';

/** Everything that the module declares. */
export const resources = [organizations, members, invitations, apiKeys];

export const commands = [
  Register,
  VerifyEmail,
  Login,
  LoginMfa,
  ForgotPassword,
  ResetPassword,
  ChangePassword,
  EnrolTotp,
  ConfirmTotp,
  DisableMfa,
  RenewRecoveryCodes,
  ReviseMe,
  CloseMyAccount,
  Refresh,
  Logout,
  SwitchOrganization,
  RevokeMySession,
  EndMemberSessions,
  CreateOrganization,
  ReviseOrganization,
  ActivateOrganization,
  CloseOrganization,
  KeepOrganizationOpen,
  LockBooks,
  ChangeMemberRole,
  ChangeMemberGrants,
  SuspendMember,
  ReactivateMember,
  RemoveMember,
  TransferOwnership,
  CreateInvitation,
  RevokeInvitation,
  ResendInvitation,
  AcceptInvitation,
  CreateApiKey,
  ReviseApiKey,
  RotateApiKey,
  RevokeApiKey,
  Explain,
];

export const queries = [
  GetMe,
  ListMySessions,
  ListMemberSessions,
  ListOrganizations,
  GetOrganization,
  FindOrganization,
  ListMyOrganizations,
  ReadOnboarding,
  MyPermissions,
  FindMembers,
];

export const events = [
  ...userEvents,
  ...sessionEvents,
  ...organizationEvents,
  ...memberEvents,
  ...invitationEvents,
  ...apiKeyEvents,
];
