import type { Unit } from '@omni/platform';
import type { ProjectSource } from './project.choices';
import type { Project } from './project.entity';
import { ProjectCreated } from './project.events';
import { projects } from './project.resource';
import { projectView } from './project.view';

const SOURCES: Partial<Record<string, ProjectSource>> = {
  workflow: 'workflow',
  system: 'system',
  ai: 'ai',
  integration: 'import',
};

/** A new project with the next code of the gapless series. The lock on the series holds until the unit ends. */
export async function foundProject(
  unit: Unit,
  values: Partial<Project> & Pick<Project, 'clientId' | 'engagementId' | 'name'>,
): Promise<Project> {
  const number = await unit.nextNumber('PRJ');
  const project = unit.create(projects, {
    currency: unit.organization.baseCurrency,
    source: SOURCES[unit.principal.kind] ?? 'manual',
    ...values,
    code: `PRJ-${String(number).padStart(4, '0')}`,
  });
  project.mustHaveDatesInOrder();
  unit.emit(ProjectCreated, project, projectView(project));
  return project;
}
