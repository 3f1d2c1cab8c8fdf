import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, PortalRoutes, Routes, Versions, type ApiRequest } from '@omni/platform';
import { ActivateProject } from './activate-project/activate-project.command';
import { ArchiveProject } from './archive-project/archive-project.command';
import { CancelProject } from './cancel-project/cancel-project.command';
import { CompleteProject } from './complete-project/complete-project.command';
import { CreateProject } from './create-project/create-project.command';
import { HoldProject } from './hold-project/hold-project.command';
import { projects } from './project.resource';
import { RemoveProject } from './remove-project/remove-project.command';
import { ReopenProject } from './reopen-project/reopen-project.command';
import { RestoreProject } from './restore-project/restore-project.command';
import { ResumeProject } from './resume-project/resume-project.command';
import { ReviseProject } from './revise-project/revise-project.command';
import { UnarchiveProject } from './unarchive-project/unarchive-project.command';

@Routes(projects)
export class ProjectsController {
  constructor(private readonly api: Api) {}
  @Does(CreateProject, { path: '', status: 201 }) createProject(@Req() request: ApiRequest) {
    return this.api.send(CreateProject, request);
  }
  @Lists(projects) listProjects(@Req() request: ApiRequest) {
    return this.api.list(projects, request);
  }
  @Gets(projects) getProject(@Req() request: ApiRequest) {
    return this.api.get(projects, request);
  }
  @Does(ReviseProject, { method: 'patch', path: ':id' }) reviseProject(@Req() request: ApiRequest) {
    return this.api.send(ReviseProject, request);
  }
  @Does(RemoveProject, { method: 'delete', path: ':id' }) removeProject(@Req() request: ApiRequest) {
    return this.api.send(RemoveProject, request);
  }
  @Does(RestoreProject) restoreProject(@Req() request: ApiRequest) {
    return this.api.send(RestoreProject, request);
  }
  @Versions(projects) listProjectVersions(@Req() request: ApiRequest) {
    return this.api.versions(projects, request);
  }
  @Does(ActivateProject) activateProject(@Req() request: ApiRequest) {
    return this.api.send(ActivateProject, request);
  }
  @Does(HoldProject) holdProject(@Req() request: ApiRequest) {
    return this.api.send(HoldProject, request);
  }
  @Does(ResumeProject) resumeProject(@Req() request: ApiRequest) {
    return this.api.send(ResumeProject, request);
  }
  @Does(CompleteProject) completeProject(@Req() request: ApiRequest) {
    return this.api.send(CompleteProject, request);
  }
  @Does(CancelProject) cancelProject(@Req() request: ApiRequest) {
    return this.api.send(CancelProject, request);
  }
  @Does(ReopenProject) reopenProject(@Req() request: ApiRequest) {
    return this.api.send(ReopenProject, request);
  }
  @Does(ArchiveProject) archiveProject(@Req() request: ApiRequest) {
    return this.api.send(ArchiveProject, request);
  }
  @Does(UnarchiveProject) unarchiveProject(@Req() request: ApiRequest) {
    return this.api.send(UnarchiveProject, request);
  }
}

/** Projects as the client sees them: how far they are, and nothing of what they cost the business. */
@PortalRoutes(projects)
export class PortalProjectsController {
  constructor(private readonly api: Api) {}
  @Lists(projects) listPortalProjects(@Req() request: ApiRequest) {
    return this.api.list(projects, request);
  }
  @Gets(projects) getPortalProject(@Req() request: ApiRequest) {
    return this.api.get(projects, request);
  }
}
