import { command, id } from '@omni/platform';
import { z } from 'zod';
import { integrationContract } from '../integration.contract';
import { integrations } from '../integration.resource';

export class ReviseIntegration extends command({
  name: 'integration.revise',
  summary: "Changes a connection's name and settings",
  resource: integrations,
  needs: 'update',
  input: z.strictObject({ id, ...integrationContract.revise.shape }).meta({ id: 'ReviseIntegrationInput' }),
  output: integrationContract.view,
  effect: 'reversible',
}) {}
