import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { milestoneContract } from '../milestone.contract';
import { milestones } from '../milestone.resource';

export class ReopenMilestone extends command({
  name: 'milestone.reopen',
  summary: 'Takes back that a milestone was reached, until it is invoiced.',
  resource: milestones,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'ReopenMilestoneInput' }),
  output: milestoneContract.view,
  effect: 'reversible',
  undoneBy: 'milestone.complete',
  errors: ['projects.milestone.invoiced'],
}) {}
