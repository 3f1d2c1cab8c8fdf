import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { milestoneContract } from '../milestone.contract';
import { milestones } from '../milestone.resource';

export class ApproveMilestone extends command({
  name: 'milestone.approve',
  summary: 'Records that the client approves a milestone.',
  resource: milestones,
  needs: 'approve',
  input: z.strictObject({ id }).meta({ id: 'ApproveMilestoneInput' }),
  output: milestoneContract.view,
  effect: 'irreversible',
}) {}
