import { command } from '@omni/platform';
import { z } from 'zod';
import { id, nothing } from '../../shared/fields';
import { projects } from '../project.resource';

export class RemoveProject extends command({
  name: 'project.remove',
  summary: 'Deletes a project with its milestones, tasks and time; they can be restored together.',
  resource: projects,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RemoveProjectInput' }),
  output: nothing,
  effect: 'reversible',
  undoneBy: 'project.restore',
  errors: ['projects.project.has_invoiced_time'],
}) {}
