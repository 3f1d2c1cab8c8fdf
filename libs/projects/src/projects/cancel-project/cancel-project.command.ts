import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { projectContract } from '../project.contract';
import { projects } from '../project.resource';

export class CancelProject extends command({
  name: 'project.cancel',
  summary: 'Cancels a project that is not completed.',
  resource: projects,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'CancelProjectInput' }),
  output: projectContract.view,
  effect: 'irreversible',
}) {}
