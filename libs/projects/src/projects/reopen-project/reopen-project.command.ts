import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { projectContract } from '../project.contract';
import { projects } from '../project.resource';

export class ReopenProject extends command({
  name: 'project.reopen',
  summary: 'Opens a completed project again.',
  resource: projects,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'ReopenProjectInput' }),
  output: projectContract.view,
  effect: 'reversible',
  undoneBy: 'project.complete',
}) {}
