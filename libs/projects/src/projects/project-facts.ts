import type { Project } from './project.entity';
import type { ProjectStatus } from './project.transitions';

/** What the project's own events carry. */
export const projectFacts = (project: Project, from: ProjectStatus | null = null) => ({
  projectId: project.id,
  clientId: project.clientId,
  engagementId: project.engagementId,
  code: project.code,
  name: project.name,
  status: project.status,
  from,
  managerMemberId: project.managerMemberId,
  clientVisible: project.clientVisible,
});
