import { command, id } from '@omni/platform';
import { z } from 'zod';
import { apiKeyContract, apiKeys } from '../api-key.resource';

export class RevokeApiKey extends command({
  name: 'api_key.revoke',
  summary: 'Makes a key void at once and for good',
  resource: apiKeys,
  needs: 'revoke',
  input: z.strictObject({ id }).meta({ id: 'RevokeApiKeyInput' }),
  output: apiKeyContract.view,
  effect: 'irreversible',
}) {}
