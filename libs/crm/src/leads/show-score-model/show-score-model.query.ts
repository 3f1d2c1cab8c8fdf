import { query } from '@omni/platform';
import { z } from 'zod';
import { leads } from '../lead.resource';

export class ShowLeadScoreModel extends query({
  name: 'lead.score_model',
  summary: 'The factors of a lead score and the most points that each can give',
  resource: leads,
  needs: 'read',
  input: z.strictObject({}),
  output: z
    .strictObject({
      model: z.string(),
      factors: z.array(
        z
          .strictObject({ factor: z.string(), weight: z.int(), summary: z.string() })
          .meta({ id: 'LeadScoreWeight' }),
      ),
    })
    .meta({ id: 'LeadScoreModel' }),
}) {}
