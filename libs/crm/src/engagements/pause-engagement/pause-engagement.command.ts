import { command, id } from '@omni/platform';
import { z } from 'zod';
import { engagementContract } from '../engagement.contract';
import { engagements } from '../engagement.resource';

export class PauseEngagement extends command({
  name: 'engagement.pause',
  summary: 'Lets the work rest',
  resource: engagements,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'PauseEngagementInput' }),
  output: engagementContract.view,
  effect: 'reversible',
  undoneBy: 'engagement.resume',
}) {}
