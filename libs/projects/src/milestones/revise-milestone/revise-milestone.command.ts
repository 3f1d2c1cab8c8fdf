import { command } from '@omni/platform';
import { id } from '../../shared/fields';
import { milestoneContract } from '../milestone.contract';
import { milestones } from '../milestone.resource';

export class ReviseMilestone extends command({
  name: 'milestone.revise',
  summary: 'Revises a milestone. Absent fields stay, null clears.',
  resource: milestones,
  needs: 'update',
  input: milestoneContract.revise.extend({ id }).meta({ id: 'ReviseMilestoneInput' }),
  output: milestoneContract.view,
  effect: 'reversible',
  undoneBy: 'milestone.revise',
  errors: ['projects.milestone.exists', 'projects.milestone.invoiced'],
}) {}
