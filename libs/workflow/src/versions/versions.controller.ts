import { Req } from '@nestjs/common';
import { Api, Asks, Does, Routes, type ApiRequest } from '@omni/platform';
import {
  DraftWorkflowVersion,
  ReviseWorkflowVersion,
  RestoreWorkflowVersion,
} from './draft-version/draft-version.commands';
import { PublishWorkflowVersion } from './publish-version/publish-version.command';
import {
  CompareWorkflowVersions,
  GetWorkflowVersion,
  ListWorkflowVersions,
} from './read-versions/read-versions.queries';

@Routes({ path: 'workflows', tag: 'workflows', module: 'workflow' })
export class WorkflowVersionsController {
  constructor(private readonly api: Api) {}

  @Asks(ListWorkflowVersions, ':id/versions') listWorkflowVersions(@Req() request: ApiRequest) {
    return this.api.ask(ListWorkflowVersions, request);
  }
  @Does(DraftWorkflowVersion, { path: ':id/versions', status: 201 })
  draftWorkflowVersion(@Req() request: ApiRequest) {
    return this.api.send(DraftWorkflowVersion, request);
  }
  @Asks(CompareWorkflowVersions, ':id/versions/compare') compareWorkflowVersions(@Req() request: ApiRequest) {
    return this.api.ask(CompareWorkflowVersions, request);
  }
  @Asks(GetWorkflowVersion, ':id/versions/:versionId') getWorkflowVersion(@Req() request: ApiRequest) {
    return this.api.ask(GetWorkflowVersion, request);
  }
  @Does(ReviseWorkflowVersion, { method: 'patch', path: ':id/versions/:versionId' })
  reviseWorkflowVersion(@Req() request: ApiRequest) {
    return this.api.send(ReviseWorkflowVersion, request);
  }
  @Does(PublishWorkflowVersion, { path: ':id/versions/:versionId/publish' })
  publishWorkflowVersion(@Req() request: ApiRequest) {
    return this.api.send(PublishWorkflowVersion, request);
  }
  @Does(RestoreWorkflowVersion, { path: ':id/versions/:versionId/restore' })
  restoreWorkflowVersion(@Req() request: ApiRequest) {
    return this.api.send(RestoreWorkflowVersion, request);
  }
}
