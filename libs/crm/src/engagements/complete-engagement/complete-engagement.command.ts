import { command, id } from '@omni/platform';
import { z } from 'zod';
import { engagementContract } from '../engagement.contract';
import { engagements } from '../engagement.resource';

export class CompleteEngagement extends command({
  name: 'engagement.complete',
  summary: 'Closes work that is done',
  resource: engagements,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'CompleteEngagementInput' }),
  output: engagementContract.view,
  effect: 'compensatable',
}) {}
