import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { milestoneContract } from '../milestone.contract';
import { milestones } from '../milestone.resource';

export class CompleteMilestone extends command({
  name: 'milestone.complete',
  summary: 'Marks a milestone as reached.',
  resource: milestones,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'CompleteMilestoneInput' }),
  output: milestoneContract.view,
  effect: 'reversible',
  undoneBy: 'milestone.reopen',
}) {}
