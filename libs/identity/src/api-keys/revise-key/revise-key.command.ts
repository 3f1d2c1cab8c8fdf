import { command, id } from '@omni/platform';
import { apiKeyContract, apiKeys } from '../api-key.resource';

export class ReviseApiKey extends command({
  name: 'api_key.revise',
  summary: 'Revises a key’s name, scopes, addresses, limit or end',
  resource: apiKeys,
  needs: 'update',
  input: apiKeyContract.revise.extend({ id }).meta({ id: 'ApiKeyRevise' }),
  output: apiKeyContract.view,
  effect: 'reversible',
  undoneBy: 'api_key.revise',
  errors: ['identity.api_key.unknown_scope'],
}) {}
