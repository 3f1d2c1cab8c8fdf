import { command, id } from '@omni/platform';
import { z } from 'zod';
import { engagementContract } from '../engagement.contract';
import { engagements } from '../engagement.resource';

export class CancelEngagement extends command({
  name: 'engagement.cancel',
  summary: 'Calls the work off',
  resource: engagements,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'CancelEngagementInput' }),
  output: engagementContract.view,
  effect: 'compensatable',
}) {}
