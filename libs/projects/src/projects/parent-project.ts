import type { Unit } from '@omni/platform';
import type { Project } from './project.entity';
import { projects } from './project.resource';

/**
 * The project that a new child belongs to: visible to the actor and open for changes. It is locked in share until the
 * unit ends, for the child copies its client and crew: neither may change between the copy and the child's being there.
 */
export async function parentProject(unit: Unit, id: string): Promise<Project> {
  const [, project] = await Promise.all([
    unit.sql('select 1 from projects.projects where organization_id = $1 and id = $2 for share', [
      unit.tenantId,
      id,
    ]),
    unit.read(projects, id),
  ]);
  project.mustBeOpenForChanges();
  return project;
}

/** What a project's tasks and milestones carry of it. */
export const childhood = (project: Project) => ({
  ...inheritance(project),
  shownToClient: project.clientVisible,
});

/** What all that hangs below a project carries of it. */
export const inheritance = (project: Project) => ({
  projectId: project.id,
  clientId: project.clientId,
  engagementId: project.engagementId,
  visibleMemberIds: project.crew,
});
