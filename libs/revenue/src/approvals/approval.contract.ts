import { id } from '@omni/platform';
import { z } from 'zod';

/** How a document's approval is asked for. */
export const approvalRequest = z.strictObject({
  id,
  approvalRequestId: id
    .optional()
    .describe('The approval that somebody is asked for, where a workflow asks.'),
});

/** How it is given. */
export const approvalGiven = z.strictObject({
  id,
  approvedById: id
    .optional()
    .describe('Who approved, where a workflow passes an approval on; a member approves in their own name.'),
});

/** How it is refused. */
export const approvalRefused = z.strictObject({ id, reason: z.string().trim().min(1).max(500).optional() });

/** In a query string. */
export const needLimit = z.coerce
  .number()
  .int()
  .min(0)
  .optional()
  .describe('Minor units of the base currency; the lowest limit that the organization has set unless told.');

/** Whether a document needs somebody's yes before it goes on, whose limit it keeps to, and who else has to be asked. */
export const approvalNeed = z
  .strictObject({
    needed: z.boolean().describe('By a limit, a policy, or because two people have to stand behind it.'),
    reason: z
      .enum(['above_limit', 'amount_unknown', 'policy', 'second_person', 'within_limit', 'no_limit_set'])
      .describe(
        'The first that holds. amount_unknown: no rate to the base currency is known, so nobody with a limit can tell.',
      ),
    amountMinor: z.int().nullable().describe('In the base currency.'),
    limitMinor: z.int().nullable(),
    currency: z.string().describe('The base currency.'),
    approverRole: z
      .enum(['owner', 'manager', 'accountant'])
      .nullable()
      .describe('The first role whose own limit the amount keeps to.'),
    secondPerson: z.boolean().describe('Whoever wrote it does not say yes to it.'),
    policy: z
      .strictObject({
        id,
        key: z.string(),
        name: z.string(),
        steps: z
          .array(z.strictObject({ roles: z.array(z.string()), memberIds: z.array(id) }))
          .describe('Who is asked, one after the other.'),
      })
      .nullable()
      .describe('The approval policy by which workflows ask.'),
  })
  .meta({ id: 'ApprovalNeed' });
