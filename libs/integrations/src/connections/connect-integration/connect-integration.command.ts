import { command } from '@omni/platform';
import { integrationContract } from '../integration.contract';
import { integrations } from '../integration.resource';

export class ConnectIntegration extends command({
  name: 'integration.connect',
  summary: 'Connects a provider that takes credentials, and asks it whether it does',
  resource: integrations,
  needs: 'create',
  input: integrationContract.create,
  output: integrationContract.view,
  effect: 'reversible',
  undoneBy: 'integration.disconnect',
  redact: ['credentials'],
  errors: ['integrations.integration.needs_consent', 'integrations.integration.provider_unavailable'],
}) {}
