import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { milestoneContract } from '../milestone.contract';
import { milestones } from '../milestone.resource';

export class RequestMilestoneApproval extends command({
  name: 'milestone.request_approval',
  summary: "Asks for the client's approval of a milestone.",
  resource: milestones,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'RequestMilestoneApprovalInput' }),
  output: milestoneContract.view,
  effect: 'irreversible',
}) {}
