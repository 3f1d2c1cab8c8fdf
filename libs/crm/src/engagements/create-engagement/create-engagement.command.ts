import { command } from '@omni/platform';
import { engagementContract } from '../engagement.contract';
import { engagements } from '../engagement.resource';

export class CreateEngagement extends command({
  name: 'engagement.create',
  summary:
    'Proposes an engagement for a client, or for a deal, which lends it client, name, budget and owner',
  resource: engagements,
  needs: 'create',
  input: engagementContract.create,
  output: engagementContract.view,
  effect: 'reversible',
  undoneBy: 'engagement.cancel',
  errors: ['crm.engagement.deal_taken'],
}) {}
