import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { ArchivePipeline } from './archive-pipeline/archive-pipeline.command';
import { CreatePipeline } from './create-pipeline/create-pipeline.command';
import { pipelines } from './pipeline.resource';
import { RevisePipeline } from './revise-pipeline/revise-pipeline.command';
import { TotalPipeline } from './total-pipeline/total-pipeline.query';
import { UnarchivePipeline } from './unarchive-pipeline/unarchive-pipeline.command';

@Routes(pipelines)
export class PipelinesController {
  constructor(private readonly api: Api) {}

  @Does(CreatePipeline, { path: '', status: 201 })
  createPipeline(@Req() request: ApiRequest) {
    return this.api.send(CreatePipeline, request);
  }
  @Lists(pipelines) listPipelines(@Req() request: ApiRequest) {
    return this.api.list(pipelines, request);
  }
  @Gets(pipelines) getPipeline(@Req() request: ApiRequest) {
    return this.api.get(pipelines, request);
  }
  @Does(RevisePipeline, { method: 'patch', path: ':id' })
  revisePipeline(@Req() request: ApiRequest) {
    return this.api.send(RevisePipeline, request);
  }
  @Versions(pipelines)
  listPipelineVersions(@Req() request: ApiRequest) {
    return this.api.versions(pipelines, request);
  }
  @Does(ArchivePipeline) archivePipeline(@Req() request: ApiRequest) {
    return this.api.send(ArchivePipeline, request);
  }
  @Does(UnarchivePipeline)
  unarchivePipeline(@Req() request: ApiRequest) {
    return this.api.send(UnarchivePipeline, request);
  }
  @Asks(TotalPipeline, ':id/totals')
  totalPipeline(@Req() request: ApiRequest) {
    return this.api.ask(TotalPipeline, request);
  }
}
