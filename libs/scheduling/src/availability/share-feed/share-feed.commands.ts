import { command, id } from '@omni/platform';
import { z } from 'zod';
import { availabilityContract } from '../availability.contract';
import { availabilityRules } from '../availability.resource';

export class ShareFeed extends command({
  name: 'availability.share_feed',
  summary: 'Makes the secret address of a member’s calendar feed; one that was made before is good no more',
  resource: availabilityRules,
  needs: 'update',
  confidential: true,
  input: z.strictObject({ id }).meta({ id: 'ShareFeedInput' }),
  output: z
    .strictObject({ url: z.string().describe('Shown once. Subscribe to it in a calendar program.') })
    .meta({ id: 'SharedFeed' }),
  effect: 'compensatable',
  undoneBy: 'availability.stop_feed',
}) {}

export class StopFeed extends command({
  name: 'availability.stop_feed',
  summary: 'Ends a member’s calendar feed',
  resource: availabilityRules,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'StopFeedInput' }),
  output: availabilityContract.view,
  effect: 'compensatable',
  undoneBy: 'availability.share_feed',
}) {}
