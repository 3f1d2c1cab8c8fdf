import { query } from '@omni/platform';
import { z } from 'zod';
import { availabilityRules } from '../availability.resource';

export class ReadFeed extends query({
  name: 'availability.feed',
  summary: 'A member’s appointments as a calendar to subscribe to, by the token of its address',
  resource: availabilityRules,
  needs: 'read',
  open: true,
  input: z.strictObject({ token: z.string().max(200) }).meta({ id: 'ReadFeedInput' }),
  output: z.string(),
  produces: 'text/calendar',
}) {}
