import { command, id } from '@omni/platform';
import { z } from 'zod';
import { credentials, integrationContract } from '../integration.contract';
import { integrations } from '../integration.resource';

export class ReconnectIntegration extends command({
  name: 'integration.reconnect',
  summary: 'Gives a connection new credentials, and asks the provider whether it takes them',
  resource: integrations,
  needs: 'update',
  input: z
    .strictObject({
      id,
      credentials: credentials.optional().describe('Absent: those that it has are tried again.'),
    })
    .meta({ id: 'ReconnectIntegrationInput' }),
  output: integrationContract.view,
  effect: 'irreversible',
  redact: ['credentials'],
}) {}
