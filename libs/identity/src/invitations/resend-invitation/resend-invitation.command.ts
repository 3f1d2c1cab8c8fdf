import { command, id } from '@omni/platform';
import { z } from 'zod';
import { invitationContract, invitations } from '../invitation.resource';

export class ResendInvitation extends command({
  name: 'invitation.resend',
  summary: 'Sends an invitation again; the old token is void',
  resource: invitations,
  needs: 'resend',
  input: z.strictObject({ id }).meta({ id: 'ResendInvitationInput' }),
  output: invitationContract.view,
  effect: 'compensatable',
  undoneBy: 'invitation.revoke',
}) {}
