import { command, id } from '@omni/platform';
import { z } from 'zod';
import { role } from '../../sessions/signed-in.contract';
import { memberContract, members } from '../member.resource';

export class ChangeMemberRole extends command({
  name: 'member.change_role',
  summary: 'Gives a member another role',
  resource: members,
  needs: 'change_role',
  input: z.strictObject({ id, role }).meta({ id: 'ChangeMemberRoleInput' }),
  output: memberContract.view,
  effect: 'reversible',
  undoneBy: 'member.change_role',
  errors: ['last_owner'],
}) {}
