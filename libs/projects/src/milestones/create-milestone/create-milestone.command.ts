import { command } from '@omni/platform';
import { milestoneContract } from '../milestone.contract';
import { milestones } from '../milestone.resource';

export class CreateMilestone extends command({
  name: 'milestone.create',
  summary: 'Sets a milestone of a project.',
  resource: milestones,
  needs: 'create',
  input: milestoneContract.create,
  output: milestoneContract.view,
  effect: 'reversible',
  undoneBy: 'milestone.remove',
  errors: ['projects.milestone.exists', 'projects.project.archived'],
}) {}
