import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, Routes, type ApiRequest } from '@omni/platform';
import { sendSvg } from '../diagrams/show-diagram/send-svg';
import { ShowWorkflowDiagram, ShowWorkflowSvg } from '../diagrams/show-diagram/show-diagram.queries';
import { ListWorkflowTriggers } from '../triggers/read-triggers/list-triggers.query';
import { ActivateWorkflow, ArchiveWorkflow, PauseWorkflow } from './activate-workflow/move-workflow.commands';
import { CloneWorkflow } from './clone-workflow/clone-workflow.command';
import { CreateWorkflow } from './create-workflow/create-workflow.command';
import { workflows } from './definition.resource';
import { DryRunWorkflow } from './dry-run/dry-run.command';
import { ReviseWorkflow } from './revise-workflow/revise-workflow.command';
import { StartWorkflow } from './start-workflow/start-workflow.command';
import { ExportWorkflow, ImportWorkflow } from './transfer-workflow/transfer.messages';

@Routes(workflows)
export class WorkflowsController {
  constructor(private readonly api: Api) {}

  @Does(CreateWorkflow, { path: '', status: 201 }) createWorkflow(@Req() request: ApiRequest) {
    return this.api.send(CreateWorkflow, request);
  }
  @Lists(workflows) listWorkflows(@Req() request: ApiRequest) {
    return this.api.list(workflows, request);
  }
  @Does(ImportWorkflow, { status: 201 }) importWorkflow(@Req() request: ApiRequest) {
    return this.api.send(ImportWorkflow, request);
  }
  @Gets(workflows) getWorkflow(@Req() request: ApiRequest) {
    return this.api.get(workflows, request);
  }
  @Does(ReviseWorkflow, { method: 'patch', path: ':id' }) reviseWorkflow(@Req() request: ApiRequest) {
    return this.api.send(ReviseWorkflow, request);
  }
  @Does(ActivateWorkflow) activateWorkflow(@Req() request: ApiRequest) {
    return this.api.send(ActivateWorkflow, request);
  }
  @Does(PauseWorkflow) pauseWorkflow(@Req() request: ApiRequest) {
    return this.api.send(PauseWorkflow, request);
  }
  @Does(ArchiveWorkflow) archiveWorkflow(@Req() request: ApiRequest) {
    return this.api.send(ArchiveWorkflow, request);
  }
  @Does(CloneWorkflow, { status: 201 }) cloneWorkflow(@Req() request: ApiRequest) {
    return this.api.send(CloneWorkflow, request);
  }
  @Asks(ExportWorkflow, ':id/export') exportWorkflow(@Req() request: ApiRequest) {
    return this.api.ask(ExportWorkflow, request);
  }
  @Does(StartWorkflow, { status: 201 }) startWorkflow(@Req() request: ApiRequest) {
    return this.api.send(StartWorkflow, request);
  }
  @Does(DryRunWorkflow) dryRunWorkflow(@Req() request: ApiRequest) {
    return this.api.send(DryRunWorkflow, request);
  }
  @Asks(ListWorkflowTriggers, ':id/triggers') listTriggersOfWorkflow(@Req() request: ApiRequest) {
    return this.api.ask(ListWorkflowTriggers, request);
  }
  @Asks(ShowWorkflowDiagram, ':id/diagram') getWorkflowDiagram(@Req() request: ApiRequest) {
    return this.api.ask(ShowWorkflowDiagram, request);
  }
  @Asks(ShowWorkflowSvg, ':id/diagram.svg') async getWorkflowSvg(@Req() request: ApiRequest) {
    return sendSvg(request, await this.api.ask(ShowWorkflowSvg, request));
  }
}
