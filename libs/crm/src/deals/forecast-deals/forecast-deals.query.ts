import { businessDateString, id, query } from '@omni/platform';
import { z } from 'zod';
import { deals } from '../deal.resource';

export class ForecastDeals extends query({
  name: 'deal.forecast',
  summary:
    'What open deals should bring, by month of their expected close: in full and weighted by probability',
  resource: deals,
  needs: 'read',
  input: z.strictObject({
    from: businessDateString
      .optional()
      .describe('First day of expected close; open to the past unless told.'),
    to: businessDateString.optional().describe('Last day of expected close.'),
    pipelineId: id.optional(),
    ownerMemberId: id.optional(),
  }),
  output: z
    .strictObject({
      data: z.array(
        z
          .strictObject({
            month: z.string().nullable().describe('YYYY-MM; null for deals without an expected close.'),
            currency: z.string(),
            count: z.int(),
            amountMinor: z.int(),
            weightedMinor: z.int(),
          })
          .meta({ id: 'DealForecastMonth' }),
      ),
    })
    .meta({ id: 'DealForecast' }),
}) {}
