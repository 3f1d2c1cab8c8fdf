import { command } from '@omni/platform';
import { invitationContract, invitations } from '../invitation.resource';

export class CreateInvitation extends command({
  name: 'invitation.create',
  summary: 'Invites somebody by mail, whether or not they have an account',
  resource: invitations,
  needs: 'create',
  input: invitationContract.create,
  output: invitationContract.view,
  effect: 'compensatable',
  undoneBy: 'invitation.revoke',
  errors: ['identity.invitation.pending', 'identity.invitation.already_member', 'identity.module.unknown'],
}) {}
