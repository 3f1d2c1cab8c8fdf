import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { milestoneContract } from '../milestone.contract';
import { milestones } from '../milestone.resource';

export class RestoreMilestone extends command({
  name: 'milestone.restore',
  summary: 'Restores a deleted milestone.',
  resource: milestones,
  needs: 'restore',
  input: z.strictObject({ id }).meta({ id: 'RestoreMilestoneInput' }),
  output: milestoneContract.view,
  effect: 'reversible',
  undoneBy: 'milestone.remove',
  errors: ['projects.milestone.exists', 'projects.project.deleted'],
}) {}
