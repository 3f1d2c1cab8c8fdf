import type { Type } from '@nestjs/common';
import type { CommandClass, QueryClass } from '@omni/platform';
import { ArchivePipeline } from './archive-pipeline/archive-pipeline.command';
import { ArchivePipelineHandler } from './archive-pipeline/archive-pipeline.handler';
import { CreatePipeline } from './create-pipeline/create-pipeline.command';
import { CreatePipelineHandler } from './create-pipeline/create-pipeline.handler';
import { RevisePipeline } from './revise-pipeline/revise-pipeline.command';
import { RevisePipelineHandler } from './revise-pipeline/revise-pipeline.handler';
import { TotalPipelineHandler } from './total-pipeline/total-pipeline.handler';
import { TotalPipeline } from './total-pipeline/total-pipeline.query';
import { UnarchivePipeline } from './unarchive-pipeline/unarchive-pipeline.command';
import { UnarchivePipelineHandler } from './unarchive-pipeline/unarchive-pipeline.handler';

export const pipelineCommands: readonly CommandClass[] = [
  CreatePipeline,
  RevisePipeline,
  ArchivePipeline,
  UnarchivePipeline,
];

export const pipelineQueries: readonly QueryClass[] = [TotalPipeline];

export const pipelineHandlers: readonly Type[] = [
  CreatePipelineHandler,
  RevisePipelineHandler,
  ArchivePipelineHandler,
  UnarchivePipelineHandler,
  TotalPipelineHandler,
];
