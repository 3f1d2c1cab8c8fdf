import { command, id } from '@omni/platform';
import { z } from 'zod';
import { role } from '../../sessions/signed-in.contract';
import { users } from '../../users/user.resource';

export class Explain extends command({
  name: 'authz.explain',
  summary:
    'Tells whether an action is allowed, by which rule, and why; owners and managers may ask for another member',
  resource: users,
  needs: 'read',
  open: 'signed_in',
  input: z
    .strictObject({
      resource: z.string().max(80).meta({ example: 'invoices' }),
      action: z
        .string()
        .max(80)
        .meta({ example: 'update' })
        .describe('A right, or the verb of a command: `approve` of `bill.approve`.'),
      id: id.optional().describe('A row; without one the question is about any row.'),
      memberId: id
        .optional()
        .describe('Answered as for a login without a second factor, which nobody else can know of.'),
    })
    .meta({ id: 'ExplainInput' }),
  output: z
    .strictObject({
      allowed: z.boolean(),
      rule: z.string().describe('The same id that a 403 carries.'),
      role: role.nullable(),
      why: z.string(),
      steps: z.array(z.string()).describe('What was looked at, in order.'),
      hidden: z.array(z.string()),
    })
    .meta({ id: 'Explanation' }),
  effect: 'reversible',
}) {}
