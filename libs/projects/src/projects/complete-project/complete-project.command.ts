import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { projectContract } from '../project.contract';
import { projects } from '../project.resource';

export class CompleteProject extends command({
  name: 'project.complete',
  summary: 'Completes an active project. It leaves the default lists 30 days later.',
  resource: projects,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'CompleteProjectInput' }),
  output: projectContract.view,
  effect: 'reversible',
  undoneBy: 'project.reopen',
}) {}
