import { command, id } from '@omni/platform';
import { z } from 'zod';
import { integrationContract } from '../integration.contract';
import { integrations } from '../integration.resource';

export class PauseIntegration extends command({
  name: 'integration.pause',
  summary: 'Puts a connection to rest: nothing goes out and nothing is fetched',
  resource: integrations,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'PauseIntegrationInput' }),
  output: integrationContract.view,
  effect: 'reversible',
  undoneBy: 'integration.resume',
}) {}
