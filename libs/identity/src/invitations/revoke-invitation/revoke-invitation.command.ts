import { command, id } from '@omni/platform';
import { z } from 'zod';
import { invitationContract, invitations } from '../invitation.resource';

export class RevokeInvitation extends command({
  name: 'invitation.revoke',
  summary: 'Takes an invitation back',
  resource: invitations,
  needs: 'revoke',
  input: z.strictObject({ id }).meta({ id: 'RevokeInvitationInput' }),
  output: invitationContract.view,
  effect: 'compensatable',
  undoneBy: 'invitation.create',
}) {}
