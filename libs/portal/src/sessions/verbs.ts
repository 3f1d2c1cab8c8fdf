import { LogoutOfPortal } from './logout/logout.command';
import { LogoutOfPortalHandler } from './logout/logout.handler';
import { RedeemLink } from './redeem-link/redeem-link.command';
import { RedeemLinkHandler } from './redeem-link/redeem-link.handler';
import { RefreshPortalSession } from './refresh-session/refresh-session.command';
import { RefreshPortalSessionHandler } from './refresh-session/refresh-session.handler';
import { RequestLogin } from './request-login/request-login.command';
import { RequestLoginHandler } from './request-login/request-login.handler';
import { SwitchAccess } from './switch-access/switch-access.command';
import { SwitchAccessHandler } from './switch-access/switch-access.handler';

export const sessionCommands = [LogoutOfPortal, RedeemLink, RefreshPortalSession, RequestLogin, SwitchAccess];

export const sessionHandlers = [
  LogoutOfPortalHandler,
  RedeemLinkHandler,
  RefreshPortalSessionHandler,
  RequestLoginHandler,
  SwitchAccessHandler,
];
