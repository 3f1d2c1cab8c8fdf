import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { projectContract } from '../project.contract';
import { projects } from '../project.resource';

export class UnarchiveProject extends command({
  name: 'project.unarchive',
  summary: 'Puts an archived project back into the default lists, open for changes.',
  resource: projects,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'UnarchiveProjectInput' }),
  output: projectContract.view,
  effect: 'reversible',
  undoneBy: 'project.archive',
}) {}
