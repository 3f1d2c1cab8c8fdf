import { command, id } from '@omni/platform';
import { z } from 'zod';
import { engagements } from '../engagement.resource';

export class RemoveEngagement extends command({
  name: 'engagement.remove',
  summary: 'Deletes a proposed or cancelled engagement; it can be restored',
  resource: engagements,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RemoveEngagementInput' }),
  output: z.null(),
  effect: 'reversible',
  undoneBy: 'engagement.restore',
  errors: ['crm.engagement.not_deletable'],
}) {}
