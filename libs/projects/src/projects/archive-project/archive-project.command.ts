import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { projectContract } from '../project.contract';
import { projects } from '../project.resource';

export class ArchiveProject extends command({
  name: 'project.archive',
  summary: 'Takes a completed or cancelled project out of the default lists.',
  resource: projects,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'ArchiveProjectInput' }),
  output: projectContract.view,
  effect: 'reversible',
  undoneBy: 'project.unarchive',
  errors: ['projects.project.not_closed'],
}) {}
