import { command, id } from '@omni/platform';
import { z } from 'zod';
import { engagementContract } from '../engagement.contract';
import { engagements } from '../engagement.resource';

export class ResumeEngagement extends command({
  name: 'engagement.resume',
  summary: 'Goes on with work that rested',
  resource: engagements,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'ResumeEngagementInput' }),
  output: engagementContract.view,
  effect: 'reversible',
  undoneBy: 'engagement.pause',
}) {}
