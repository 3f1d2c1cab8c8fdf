import { command, id } from '@omni/platform';
import { z } from 'zod';
import { engagementContract } from '../engagement.contract';
import { engagements } from '../engagement.resource';

export class ActivateEngagement extends command({
  name: 'engagement.activate',
  summary: 'Starts the work that was proposed',
  resource: engagements,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'ActivateEngagementInput' }),
  output: engagementContract.view,
  effect: 'compensatable',
  undoneBy: 'engagement.cancel',
}) {}
