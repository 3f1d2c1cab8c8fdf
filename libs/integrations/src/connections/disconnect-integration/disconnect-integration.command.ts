import { command, id } from '@omni/platform';
import { z } from 'zod';
import { integrationContract } from '../integration.contract';
import { integrations } from '../integration.resource';

export class DisconnectIntegration extends command({
  name: 'integration.disconnect',
  summary: 'Ends a connection and destroys its secret',
  resource: integrations,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'DisconnectIntegrationInput' }),
  output: integrationContract.view,
  effect: 'irreversible',
}) {}
