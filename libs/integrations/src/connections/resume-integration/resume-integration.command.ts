import { command, id } from '@omni/platform';
import { z } from 'zod';
import { integrationContract } from '../integration.contract';
import { integrations } from '../integration.resource';

export class ResumeIntegration extends command({
  name: 'integration.resume',
  summary: 'Uses a paused connection again',
  resource: integrations,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'ResumeIntegrationInput' }),
  output: integrationContract.view,
  effect: 'reversible',
  undoneBy: 'integration.pause',
}) {}
