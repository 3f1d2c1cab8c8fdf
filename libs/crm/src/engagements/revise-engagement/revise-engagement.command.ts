import { command, id } from '@omni/platform';
import { engagementContract } from '../engagement.contract';
import { engagements } from '../engagement.resource';

export class ReviseEngagement extends command({
  name: 'engagement.revise',
  summary: 'Revises an engagement; its status moves by its own verbs',
  resource: engagements,
  needs: 'update',
  input: engagementContract.revise.extend({ id }).meta({ id: 'EngagementRevise' }),
  output: engagementContract.view,
  effect: 'reversible',
}) {}
