import { Req } from '@nestjs/common';
import { Api, Does, Routes, type ApiRequest } from '@omni/platform';
import { Explain } from '../access/explain/explain.command';
import { Logout } from '../sessions/logout/logout.command';
import { Refresh } from '../sessions/refresh/refresh.command';
import { SwitchOrganization } from '../sessions/switch-organization/switch-organization.command';
import { ChangePassword } from './change-password/change-password.command';
import { ForgotPassword } from './forgot-password/forgot-password.command';
import { Login } from './login/login.command';
import { LoginMfa } from './login-mfa/login-mfa.command';
import { Register } from './register/register.command';
import { ResetPassword } from './reset-password/reset-password.command';
import { ConfirmTotp, DisableMfa, EnrolTotp, RenewRecoveryCodes } from './set-up-totp/totp.commands';
import { VerifyEmail } from './verify-email/verify-email.command';

@Routes({
  path: 'auth',
  tag: 'auth',
  summary: 'Signing up and in, second factors, passwords, and switching between organizations.',
  module: 'identity',
})
export class AuthController {
  constructor(private readonly api: Api) {}
  @Does(Register, { path: 'register', status: 202 }) register(@Req() request: ApiRequest) {
    return this.api.send(Register, request);
  }
  @Does(VerifyEmail, { path: 'verify-email' }) verifyEmail(@Req() request: ApiRequest) {
    return this.api.send(VerifyEmail, request);
  }
  @Does(Login, { path: 'login' }) login(@Req() request: ApiRequest) {
    return this.api.send(Login, request);
  }
  @Does(LoginMfa, { path: 'login/mfa' }) loginMfa(@Req() request: ApiRequest) {
    return this.api.send(LoginMfa, request);
  }
  @Does(Refresh, { path: 'refresh' }) refresh(@Req() request: ApiRequest) {
    return this.api.send(Refresh, request);
  }
  @Does(Logout, { path: 'logout', status: 204 }) logout(@Req() request: ApiRequest) {
    return this.api.send(Logout, request);
  }
  @Does(SwitchOrganization, { path: 'switch-organization' }) switchOrganization(@Req() request: ApiRequest) {
    return this.api.send(SwitchOrganization, request);
  }
  @Does(ForgotPassword, { path: 'password/forgot', status: 202 }) forgotPassword(@Req() request: ApiRequest) {
    return this.api.send(ForgotPassword, request);
  }
  @Does(ResetPassword, { path: 'password/reset' }) resetPassword(@Req() request: ApiRequest) {
    return this.api.send(ResetPassword, request);
  }
  @Does(ChangePassword, { path: 'password/change' }) changePassword(@Req() request: ApiRequest) {
    return this.api.send(ChangePassword, request);
  }
  @Does(EnrolTotp, { path: 'mfa/totp/enrol' }) enrolTotp(@Req() request: ApiRequest) {
    return this.api.send(EnrolTotp, request);
  }
  @Does(ConfirmTotp, { path: 'mfa/totp/confirm' }) confirmTotp(@Req() request: ApiRequest) {
    return this.api.send(ConfirmTotp, request);
  }
  @Does(DisableMfa, { path: 'mfa/disable' }) disableMfa(@Req() request: ApiRequest) {
    return this.api.send(DisableMfa, request);
  }
  @Does(RenewRecoveryCodes, { path: 'mfa/recovery-codes' }) renewRecoveryCodes(@Req() request: ApiRequest) {
    return this.api.send(RenewRecoveryCodes, request);
  }
}

@Routes({
  path: 'authz',
  tag: 'authz',
  summary: 'What the asker may do, and why something is refused.',
  module: 'identity',
})
export class AuthzController {
  constructor(private readonly api: Api) {}
  @Does(Explain, { path: 'explain' }) explainAccess(@Req() request: ApiRequest) {
    return this.api.send(Explain, request);
  }
}
