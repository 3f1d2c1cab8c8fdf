import { command, id } from '@omni/platform';
import { z } from 'zod';
import { memberContract, members, moduleGrants } from '../member.resource';

export class ChangeMemberGrants extends command({
  name: 'member.change_grants',
  summary: 'Sets how far a member’s role reaches into each module; it narrows the role and never widens it',
  resource: members,
  needs: 'change_grants',
  input: z.strictObject({ id, moduleGrants }).meta({ id: 'ChangeMemberGrantsInput' }),
  output: memberContract.view,
  effect: 'reversible',
  undoneBy: 'member.change_grants',
  errors: ['identity.module.unknown'],
}) {}
