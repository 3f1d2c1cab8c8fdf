import { query } from '@omni/platform';
import { z } from 'zod';
import { role } from '../../sessions/signed-in.contract';
import { users } from '../../users/user.resource';

export class MyPermissions extends query({
  name: 'user.permissions',
  summary: 'What one may do here, resource by resource, on which rows, and what stays hidden',
  resource: users,
  needs: 'read',
  open: 'signed_in',
  input: z.strictObject({}),
  output: z
    .strictObject({
      organizationId: z.uuid().nullable(),
      role: role.nullable(),
      moduleGrants: z.record(z.string(), z.string()),
      scopes: z.array(z.string()).nullable().describe('Scopes of the API key that asks; null for people.'),
      resources: z.array(
        z.strictObject({
          module: z.string(),
          resource: z.string(),
          actions: z.array(
            z.strictObject({ action: z.string(), scope: z.string().describe('On which rows, in words.') }),
          ),
          barred: z
            .array(z.strictObject({ action: z.string(), rule: z.string(), why: z.string() }))
            .describe('Approvals that the role would allow, and what stands in the way now.'),
          hidden: z.array(z.string()).describe('Fields that are never shown.'),
        }),
      ),
    })
    .meta({ id: 'Permissions' }),
}) {}
