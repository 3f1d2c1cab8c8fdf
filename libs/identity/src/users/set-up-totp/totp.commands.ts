import { command } from '@omni/platform';
import { z } from 'zod';
import { code } from '../login-mfa/login-mfa.command';
import { done } from '../reset-password/reset-password.command';
import { users } from '../user.resource';

const password = z
  .string()
  .max(200)
  .describe('The current password: a token alone must not change what protects the account.');
const recoveryCodes = z
  .strictObject({ recoveryCodes: z.array(z.string()).describe('Each good for one login. Shown this once.') })
  .meta({ id: 'RecoveryCodes' });
const open = 'signed_in' as const;
const shared = { resource: users, needs: 'update', open, effect: 'reversible' as const };

export class EnrolTotp extends command({
  ...shared,
  name: 'user.enrol_totp',
  summary: 'Begins to set up a second factor: put the secret into an app, then confirm a code',
  confidential: true,
  input: z.strictObject({ password }).meta({ id: 'EnrolTotpInput' }),
  output: z
    .strictObject({ secret: z.string(), uri: z.string().describe('otpauth:// address, for a QR code') })
    .meta({ id: 'TotpEnrolment' }),
  undoneBy: 'user.disable_mfa',
  redact: ['password'],
  errors: ['identity.mfa.on_already', 'identity.password.wrong'],
}) {}

export class ConfirmTotp extends command({
  ...shared,
  name: 'user.confirm_totp',
  summary: 'Turns the second factor on with a first code',
  confidential: true,
  input: z.strictObject({ code }).meta({ id: 'ConfirmTotpInput' }),
  output: recoveryCodes,
  undoneBy: 'user.disable_mfa',
  redact: ['code'],
  errors: ['identity.mfa.invalid'],
}) {}

export class DisableMfa extends command({
  ...shared,
  name: 'user.disable_mfa',
  summary: 'Turns the second factor off',
  input: z.strictObject({ password, code }).meta({ id: 'DisableMfaInput' }),
  output: done,
  undoneBy: 'user.enrol_totp',
  redact: ['password', 'code'],
  errors: ['identity.mfa.invalid', 'identity.password.wrong'],
}) {}

export class RenewRecoveryCodes extends command({
  ...shared,
  name: 'user.renew_recovery_codes',
  summary: 'Makes new recovery codes; the old ones are void',
  confidential: true,
  effect: 'irreversible',
  input: z.strictObject({ password, code }).meta({ id: 'RenewRecoveryCodesInput' }),
  output: recoveryCodes,
  redact: ['password', 'code'],
  errors: ['identity.mfa.invalid', 'identity.password.wrong'],
}) {}
