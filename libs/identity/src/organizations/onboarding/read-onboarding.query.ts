import { query } from '@omni/platform';
import { z } from 'zod';
import { organizations } from '../organization.resource';
import { STEPS, type Step } from './steps';

const steps = Object.keys(STEPS) as [Step, ...Step[]];

export class ReadOnboarding extends query({
  name: 'organization.onboarding',
  summary: 'How far the organization has come with setting itself up',
  resource: organizations,
  needs: 'read',
  input: z.strictObject({}),
  output: z
    .strictObject({
      organizationId: z.uuid(),
      status: z.string(),
      template: z.string().describe('The industry whose defaults were chosen.'),
      steps: z.array(
        z.strictObject({ step: z.enum(steps), about: z.string(), doneAt: z.iso.datetime().nullable() }),
      ),
      done: z.int(),
      total: z.int(),
    })
    .meta({ id: 'Onboarding' }),
}) {}
