import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, Restores, Routes, Versions, type ApiRequest } from '@omni/platform';
import { CreateTemplate } from './create-template/create-template.command';
import { PublishTemplate } from './publish-template/publish-template.command';
import { RemoveTemplate } from './remove-template/remove-template.command';
import { RetireTemplate } from './retire-template/retire-template.command';
import { ReviseTemplate } from './revise-template/revise-template.command';
import { projectTemplates } from './template.resource';

@Routes(projectTemplates)
export class ProjectTemplatesController {
  constructor(private readonly api: Api) {}
  @Does(CreateTemplate, { path: '', status: 201 }) createProjectTemplate(@Req() request: ApiRequest) {
    return this.api.send(CreateTemplate, request);
  }
  @Lists(projectTemplates) listProjectTemplates(@Req() request: ApiRequest) {
    return this.api.list(projectTemplates, request);
  }
  @Gets(projectTemplates) getProjectTemplate(@Req() request: ApiRequest) {
    return this.api.get(projectTemplates, request);
  }
  @Does(ReviseTemplate, { method: 'patch', path: ':id' }) reviseProjectTemplate(@Req() request: ApiRequest) {
    return this.api.send(ReviseTemplate, request);
  }
  @Does(RemoveTemplate, { method: 'delete', path: ':id' }) removeProjectTemplate(@Req() request: ApiRequest) {
    return this.api.send(RemoveTemplate, request);
  }
  @Restores(projectTemplates) restoreProjectTemplate(@Req() request: ApiRequest) {
    return this.api.restore(projectTemplates, request);
  }
  @Versions(projectTemplates) listProjectTemplateVersions(@Req() request: ApiRequest) {
    return this.api.versions(projectTemplates, request);
  }
  @Does(PublishTemplate) publishProjectTemplate(@Req() request: ApiRequest) {
    return this.api.send(PublishTemplate, request);
  }
  @Does(RetireTemplate) retireProjectTemplate(@Req() request: ApiRequest) {
    return this.api.send(RetireTemplate, request);
  }
}
