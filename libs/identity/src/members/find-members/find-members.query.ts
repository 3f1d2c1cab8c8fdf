import { id, query } from '@omni/platform';
import { z } from 'zod';
import { role } from '../../sessions/signed-in.contract';
import { members } from '../member.resource';

export class FindMembers extends query({
  name: 'member.find',
  summary: 'The active members behind these users, or in these roles',
  resource: members,
  needs: 'read',
  input: z.strictObject({
    userIds: z.array(id).max(500).optional(),
    roles: z.array(role).optional(),
  }),
  output: z.strictObject({
    members: z.array(z.strictObject({ id, userId: id, name: z.string(), email: z.string(), role })),
  }),
}) {}
