export { ApiKeyCreated, ApiKeyRevoked, ApiKeyRotated } from './api-keys/api-key.events';
export {
  InvitationAccepted,
  InvitationCreated,
  InvitationResent,
  InvitationRevoked,
} from './invitations/invitation.events';
export {
  MemberGrantsChanged,
  MemberInvited,
  MemberJoined,
  MemberReactivated,
  MemberRemoved,
  MemberRoleChanged,
  MemberSuspended,
  MemberUpdated,
} from './members/member.events';
export {
  OrganizationBooksLocked,
  OrganizationClosed,
  OrganizationClosingRequested,
  OrganizationCreated,
  OrganizationStatusChanged,
  OrganizationUpdated,
} from './organizations/organization.events';
export { SessionCreated, SessionReuseDetected, SessionRevoked } from './sessions/session.events';
export {
  UserAnonymised,
  UserEmailVerified,
  UserLocked,
  UserLoginFailed,
  UserLoginSucceeded,
  UserMfaChanged,
  UserPasswordChanged,
  UserPasswordResetRequested,
  UserRegistered,
  UserUpdated,
} from './users/user.events';
