import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { projectContract } from '../project.contract';
import { projects } from '../project.resource';

export class HoldProject extends command({
  name: 'project.hold',
  summary: 'Puts an active project on hold.',
  resource: projects,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'HoldProjectInput' }),
  output: projectContract.view,
  effect: 'reversible',
  undoneBy: 'project.resume',
}) {}
