import { command } from '@omni/platform';
import { z } from 'zod';
import { signedIn } from '../../sessions/signed-in.contract';
import { password, personName } from '../../users/password';
import { invitations } from '../invitation.resource';

export class AcceptInvitation extends command({
  name: 'invitation.accept',
  summary:
    'Joins with the token of the mail: logged in with one’s account, or with a name and a password for a new one',
  resource: invitations,
  needs: 'accept',
  open: true,
  confidential: true,
  input: z
    .strictObject({ token: z.string().max(400), name: personName.optional(), password: password.optional() })
    .meta({ id: 'AcceptInvitationInput' }),
  output: signedIn,
  effect: 'compensatable',
  undoneBy: 'member.remove',
  redact: ['token', 'password'],
  errors: [
    'identity.token.invalid',
    'identity.invitation.login_required',
    'identity.invitation.other_email',
    'identity.invitation.already_member',
  ],
}) {}
