import { GrantAccess } from './grant-access/grant-access.command';
import { GrantAccessHandler } from './grant-access/grant-access.handler';
import { InviteAccess } from './invite-access/invite-access.command';
import { InviteAccessHandler } from './invite-access/invite-access.handler';
import { ReactivateAccess } from './reactivate-access/reactivate-access.command';
import { ReactivateAccessHandler } from './reactivate-access/reactivate-access.handler';
import { ResendAccess } from './resend-access/resend-access.command';
import { ResendAccessHandler } from './resend-access/resend-access.handler';
import { ReviseAccess } from './revise-access/revise-access.command';
import { ReviseAccessHandler } from './revise-access/revise-access.handler';
import { RevokeAccess } from './revoke-access/revoke-access.command';
import { RevokeAccessHandler } from './revoke-access/revoke-access.handler';
import { SuspendAccess } from './suspend-access/suspend-access.command';
import { SuspendAccessHandler } from './suspend-access/suspend-access.handler';

export const accessCommands = [
  GrantAccess,
  InviteAccess,
  ReactivateAccess,
  ResendAccess,
  ReviseAccess,
  RevokeAccess,
  SuspendAccess,
];

export const accessHandlers = [
  GrantAccessHandler,
  InviteAccessHandler,
  ReactivateAccessHandler,
  ResendAccessHandler,
  ReviseAccessHandler,
  RevokeAccessHandler,
  SuspendAccessHandler,
];
