import { id, query } from '@omni/platform';
import { z } from 'zod';
import { approvals } from '../requests/request.resource';

/** For modules that tell of their own rows whether somebody has to say yes; asked after the row was read. */
export class ApprovalNeeded extends query({
  name: 'approval.needed',
  summary: 'Whether a row needs a yes by policy or by the limits of roles, and whose',
  resource: approvals,
  needs: 'read',
  input: z
    .strictObject({ subjectType: z.string().max(60), subjectId: id })
    .meta({ id: 'ApprovalNeededQuery' }),
  output: z
    .strictObject({
      needed: z.boolean(),
      policy: z
        .strictObject({
          id,
          key: z.string(),
          name: z.string(),
          steps: z.array(z.strictObject({ roles: z.array(z.string()), memberIds: z.array(id) })),
        })
        .nullable(),
    })
    .meta({ id: 'ApprovalNeeded' }),
}) {}
