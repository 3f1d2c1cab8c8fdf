import { all, base, defineResource, id, may, mine, viewOf } from '@omni/platform';
import { z } from 'zod';
import { ApprovalDeputy } from './deputy.entity';

export const deputyView = z
  .strictObject({
    ...base,
    memberId: id,
    deputyMemberId: id,
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'ApprovalDeputy' });

/** One appoints one's own deputy; Owners appoint anybody's. */
const own = [may('read'), may('create delete', { where: mine('memberId') })];

export const approvalDeputies = defineResource<ApprovalDeputy>({
  module: 'workflow',
  name: 'approval-deputies',
  summary: 'Who decides in whose place, and for how long.',
  kind: 'aggregate',
  entity: ApprovalDeputy,
  contract: { view: deputyView },
  view: (row) => ({
    ...viewOf(row),
    memberId: row.memberId,
    deputyMemberId: row.deputyMemberId,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    reason: row.reason,
  }),
  access: { owner: all, manager: own, accountant: own },
  list: { filter: ['memberId', 'deputyMemberId'], sort: ['startsAt', 'endsAt'] },
});
