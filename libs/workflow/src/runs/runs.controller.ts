import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, Routes, type ApiRequest } from '@omni/platform';
import { sendSvg } from '../diagrams/show-diagram/send-svg';
import { ShowRunDiagram, ShowRunSvg } from '../diagrams/show-diagram/show-diagram.queries';
import { workflowActions } from './action.resource';
import { CancelRun } from './cancel-run/cancel-run.command';
import { MigrateRun } from './migrate-run/migrate-run.command';
import { ListRunActions } from './read-runs/read-runs.queries';
import { ReplayRun } from './replay-run/replay-run.command';
import { RetryRun, SkipStep } from './retry-run/retry-run.commands';
import { workflowRuns } from './run.resource';

@Routes(workflowRuns)
export class WorkflowRunsController {
  constructor(private readonly api: Api) {}

  @Lists(workflowRuns) listWorkflowRuns(@Req() request: ApiRequest) {
    return this.api.list(workflowRuns, request);
  }
  @Gets(workflowRuns) getWorkflowRun(@Req() request: ApiRequest) {
    return this.api.get(workflowRuns, request);
  }
  @Asks(ListRunActions, ':id/actions') listWorkflowRunActions(@Req() request: ApiRequest) {
    return this.api.ask(ListRunActions, request);
  }
  @Does(CancelRun) cancelWorkflowRun(@Req() request: ApiRequest) {
    return this.api.send(CancelRun, request);
  }
  @Does(RetryRun) retryWorkflowRun(@Req() request: ApiRequest) {
    return this.api.send(RetryRun, request);
  }
  @Does(SkipStep) skipWorkflowRunStep(@Req() request: ApiRequest) {
    return this.api.send(SkipStep, request);
  }
  @Does(ReplayRun, { status: 201 }) replayWorkflowRun(@Req() request: ApiRequest) {
    return this.api.send(ReplayRun, request);
  }
  @Does(MigrateRun) migrateWorkflowRun(@Req() request: ApiRequest) {
    return this.api.send(MigrateRun, request);
  }
  @Asks(ShowRunDiagram, ':id/diagram') getWorkflowRunDiagram(@Req() request: ApiRequest) {
    return this.api.ask(ShowRunDiagram, request);
  }
  @Asks(ShowRunSvg, ':id/diagram.svg') async getWorkflowRunSvg(@Req() request: ApiRequest) {
    return sendSvg(request, await this.api.ask(ShowRunSvg, request));
  }
}

@Routes(workflowActions)
export class WorkflowActionsController {
  constructor(private readonly api: Api) {}

  @Lists(workflowActions) listWorkflowActions(@Req() request: ApiRequest) {
    return this.api.list(workflowActions, request);
  }
  @Gets(workflowActions) getWorkflowAction(@Req() request: ApiRequest) {
    return this.api.get(workflowActions, request);
  }
}
