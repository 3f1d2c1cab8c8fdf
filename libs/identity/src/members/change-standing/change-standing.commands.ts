import { command, id } from '@omni/platform';
import { z } from 'zod';
import { memberContract, members } from '../member.resource';

const output = memberContract.view;

export class SuspendMember extends command({
  name: 'member.suspend',
  summary: 'Keeps a member out for now',
  resource: members,
  needs: 'suspend',
  input: z.strictObject({ id }).meta({ id: 'SuspendMemberInput' }),
  output,
  effect: 'reversible',
  undoneBy: 'member.reactivate',
  errors: ['last_owner'],
}) {}

export class ReactivateMember extends command({
  name: 'member.reactivate',
  summary: 'Lets a suspended member work again',
  resource: members,
  needs: 'reactivate',
  input: z.strictObject({ id }).meta({ id: 'ReactivateMemberInput' }),
  output,
  effect: 'reversible',
  undoneBy: 'member.suspend',
}) {}

export class RemoveMember extends command({
  name: 'member.remove',
  summary: 'Ends a membership; the row stays as the actor of what was done',
  resource: members,
  needs: 'remove',
  input: z.strictObject({ id }).meta({ id: 'RemoveMemberInput' }),
  output: z.null(),
  effect: 'compensatable',
  undoneBy: 'invitation.create',
  errors: ['last_owner'],
}) {}
