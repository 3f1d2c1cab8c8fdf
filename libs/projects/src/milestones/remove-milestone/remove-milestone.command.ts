import { command } from '@omni/platform';
import { z } from 'zod';
import { id, nothing } from '../../shared/fields';
import { milestones } from '../milestone.resource';

export class RemoveMilestone extends command({
  name: 'milestone.remove',
  summary: 'Deletes a milestone that is on no invoice; it can be restored.',
  resource: milestones,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RemoveMilestoneInput' }),
  output: nothing,
  effect: 'reversible',
  undoneBy: 'milestone.restore',
  errors: ['projects.milestone.invoiced'],
}) {}
