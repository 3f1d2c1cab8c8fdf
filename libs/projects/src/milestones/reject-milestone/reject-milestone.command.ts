import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { milestoneContract } from '../milestone.contract';
import { milestones } from '../milestone.resource';

export class RejectMilestone extends command({
  name: 'milestone.reject',
  summary: 'Records that the client does not approve a milestone.',
  resource: milestones,
  needs: 'approve',
  input: z
    .strictObject({ id, reason: z.string().trim().max(2000).optional() })
    .meta({ id: 'RejectMilestoneInput' }),
  output: milestoneContract.view,
  effect: 'reversible',
  undoneBy: 'milestone.request_approval',
}) {}
