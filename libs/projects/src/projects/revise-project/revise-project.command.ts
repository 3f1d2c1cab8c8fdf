import { command } from '@omni/platform';
import { id } from '../../shared/fields';
import { projectContract } from '../project.contract';
import { projects } from '../project.resource';

export class ReviseProject extends command({
  name: 'project.revise',
  summary: 'Revises a project. Absent fields stay, null clears.',
  resource: projects,
  needs: 'update',
  input: projectContract.revise.extend({ id }).meta({ id: 'ReviseProjectInput' }),
  output: projectContract.view,
  effect: 'reversible',
  undoneBy: 'project.revise',
  errors: ['projects.project.archived'],
}) {}
