import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { projectContract } from '../project.contract';
import { projects } from '../project.resource';

export class RestoreProject extends command({
  name: 'project.restore',
  summary: 'Restores a deleted project with everything that was deleted with it.',
  resource: projects,
  needs: 'restore',
  input: z.strictObject({ id }).meta({ id: 'RestoreProjectInput' }),
  output: projectContract.view,
  effect: 'reversible',
  undoneBy: 'project.remove',
}) {}
