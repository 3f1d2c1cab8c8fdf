import {
  ShowRunDiagramHandler,
  ShowRunSvgHandler,
  ShowWorkflowDiagramHandler,
  ShowWorkflowSvgHandler,
} from '../diagrams/show-diagram/show-diagram.handlers';
import {
  ShowRunDiagram,
  ShowRunSvg,
  ShowWorkflowDiagram,
  ShowWorkflowSvg,
} from '../diagrams/show-diagram/show-diagram.queries';
import { ListWorkflowTriggersHandler } from '../triggers/read-triggers/list-triggers.handler';
import { ListWorkflowTriggers } from '../triggers/read-triggers/list-triggers.query';
import {
  DraftWorkflowVersion,
  ReviseWorkflowVersion,
  RestoreWorkflowVersion,
} from '../versions/draft-version/draft-version.commands';
import {
  DraftWorkflowVersionHandler,
  ReviseWorkflowVersionHandler,
  RestoreWorkflowVersionHandler,
} from '../versions/draft-version/draft-version.handlers';
import { PublishWorkflowVersion } from '../versions/publish-version/publish-version.command';
import { PublishWorkflowVersionHandler } from '../versions/publish-version/publish-version.handler';
import {
  CompareWorkflowVersionsHandler,
  GetWorkflowVersionHandler,
  ListWorkflowVersionsHandler,
} from '../versions/read-versions/read-versions.handlers';
import {
  CompareWorkflowVersions,
  GetWorkflowVersion,
  ListWorkflowVersions,
} from '../versions/read-versions/read-versions.queries';
import { ActivateWorkflow, ArchiveWorkflow, PauseWorkflow } from './activate-workflow/move-workflow.commands';
import {
  ActivateWorkflowHandler,
  ArchiveWorkflowHandler,
  PauseWorkflowHandler,
} from './activate-workflow/move-workflow.handlers';
import { CloneWorkflow } from './clone-workflow/clone-workflow.command';
import { CloneWorkflowHandler } from './clone-workflow/clone-workflow.handler';
import { CreateWorkflow } from './create-workflow/create-workflow.command';
import { CreateWorkflowHandler } from './create-workflow/create-workflow.handler';
import { DryRunWorkflow } from './dry-run/dry-run.command';
import { DryRunWorkflowHandler } from './dry-run/dry-run.handler';
import { ReviseWorkflow } from './revise-workflow/revise-workflow.command';
import { ReviseWorkflowHandler } from './revise-workflow/revise-workflow.handler';
import { StartWorkflow } from './start-workflow/start-workflow.command';
import { StartWorkflowHandler } from './start-workflow/start-workflow.handler';
import { ExportWorkflowHandler, ImportWorkflowHandler } from './transfer-workflow/transfer.handlers';
import { ExportWorkflow, ImportWorkflow } from './transfer-workflow/transfer.messages';

export const definitionCommands = [
  CreateWorkflow,
  ReviseWorkflow,
  ActivateWorkflow,
  PauseWorkflow,
  ArchiveWorkflow,
  CloneWorkflow,
  ImportWorkflow,
  StartWorkflow,
  DryRunWorkflow,
  DraftWorkflowVersion,
  ReviseWorkflowVersion,
  RestoreWorkflowVersion,
  PublishWorkflowVersion,
];

export const definitionQueries = [
  ExportWorkflow,
  ListWorkflowVersions,
  GetWorkflowVersion,
  CompareWorkflowVersions,
  ListWorkflowTriggers,
  ShowWorkflowDiagram,
  ShowWorkflowSvg,
  ShowRunDiagram,
  ShowRunSvg,
];

export const definitionHandlers = [
  CreateWorkflowHandler,
  ReviseWorkflowHandler,
  ActivateWorkflowHandler,
  PauseWorkflowHandler,
  ArchiveWorkflowHandler,
  CloneWorkflowHandler,
  ImportWorkflowHandler,
  ExportWorkflowHandler,
  StartWorkflowHandler,
  DryRunWorkflowHandler,
  DraftWorkflowVersionHandler,
  ReviseWorkflowVersionHandler,
  RestoreWorkflowVersionHandler,
  PublishWorkflowVersionHandler,
  ListWorkflowVersionsHandler,
  GetWorkflowVersionHandler,
  CompareWorkflowVersionsHandler,
  ListWorkflowTriggersHandler,
  ShowWorkflowDiagramHandler,
  ShowWorkflowSvgHandler,
  ShowRunDiagramHandler,
  ShowRunSvgHandler,
];
