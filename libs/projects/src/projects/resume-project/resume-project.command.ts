import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { projectContract } from '../project.contract';
import { projects } from '../project.resource';

export class ResumeProject extends command({
  name: 'project.resume',
  summary: 'Goes on with a project that was on hold.',
  resource: projects,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'ResumeProjectInput' }),
  output: projectContract.view,
  effect: 'reversible',
  undoneBy: 'project.hold',
}) {}
