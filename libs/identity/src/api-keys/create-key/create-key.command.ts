import { command } from '@omni/platform';
import { apiKeyContract, apiKeys } from '../api-key.resource';

export class CreateApiKey extends command({
  name: 'api_key.create',
  summary: 'Makes a key; its secret is shown this once',
  resource: apiKeys,
  needs: 'create',
  confidential: true,
  input: apiKeyContract.create,
  output: apiKeyContract.made,
  effect: 'reversible',
  undoneBy: 'api_key.revoke',
  errors: ['identity.api_key.unknown_scope'],
}) {}
