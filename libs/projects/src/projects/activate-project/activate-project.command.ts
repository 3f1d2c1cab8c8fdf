import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { projectContract } from '../project.contract';
import { projects } from '../project.resource';

export class ActivateProject extends command({
  name: 'project.activate',
  summary: 'Starts a planned project.',
  resource: projects,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'ActivateProjectInput' }),
  output: projectContract.view,
  effect: 'reversible',
  undoneBy: 'project.hold',
}) {}
