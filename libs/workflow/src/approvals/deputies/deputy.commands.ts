import { command, id, instantString } from '@omni/platform';
import { z } from 'zod';
import { approvalDeputies, deputyView } from './deputy.resource';

export class AppointDeputy extends command({
  name: 'approval_deputy.appoint',
  summary: 'Has somebody decide in one’s place for a while',
  resource: approvalDeputies,
  needs: 'create',
  input: z
    .strictObject({
      memberId: id.optional().describe('Whose place; one’s own unless told.'),
      deputyMemberId: id,
      startsAt: instantString.optional().describe('From now on unless told.'),
      endsAt: instantString,
      reason: z.string().trim().min(1).max(200).optional(),
    })
    .meta({ id: 'AppointDeputyInput' }),
  output: deputyView,
  effect: 'reversible',
  undoneBy: 'approval_deputy.dismiss',
  errors: ['workflow.deputy.not_possible'],
}) {}

export class DismissDeputy extends command({
  name: 'approval_deputy.dismiss',
  summary: 'Ends a deputy’s time',
  resource: approvalDeputies,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'DismissDeputyInput' }),
  output: deputyView,
  effect: 'reversible',
  undoneBy: 'approval_deputy.appoint',
}) {}
