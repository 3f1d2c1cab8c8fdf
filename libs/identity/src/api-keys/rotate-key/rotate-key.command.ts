import { command, id } from '@omni/platform';
import { z } from 'zod';
import { apiKeyContract, apiKeys } from '../api-key.resource';

export class RotateApiKey extends command({
  name: 'api_key.rotate',
  summary: 'Gives a key a new secret; the old one stays good for a while',
  resource: apiKeys,
  needs: 'rotate',
  confidential: true,
  input: z
    .strictObject({
      id,
      overlapHours: z.number().min(0).max(24).default(24).describe('How long both are good.'),
    })
    .meta({ id: 'RotateApiKeyInput' }),
  output: apiKeyContract.made,
  effect: 'irreversible',
  errors: ['invalid_transition'],
}) {}
