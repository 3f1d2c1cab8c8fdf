import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { milestoneContract } from '../milestone.contract';
import { milestones } from '../milestone.resource';

export class CancelMilestone extends command({
  name: 'milestone.cancel',
  summary: 'Gives a pending milestone up.',
  resource: milestones,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'CancelMilestoneInput' }),
  output: milestoneContract.view,
  effect: 'irreversible',
}) {}
