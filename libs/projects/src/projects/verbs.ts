import { ActivateProject } from './activate-project/activate-project.command';
import { ActivateProjectHandler } from './activate-project/activate-project.handler';
import { ArchiveProject } from './archive-project/archive-project.command';
import { ArchiveProjectHandler } from './archive-project/archive-project.handler';
import { CancelProject } from './cancel-project/cancel-project.command';
import { CancelProjectHandler } from './cancel-project/cancel-project.handler';
import { CompleteProject } from './complete-project/complete-project.command';
import { CompleteProjectHandler } from './complete-project/complete-project.handler';
import { CreateProject } from './create-project/create-project.command';
import { CreateProjectHandler } from './create-project/create-project.handler';
import { HoldProject } from './hold-project/hold-project.command';
import { HoldProjectHandler } from './hold-project/hold-project.handler';
import { RemoveProject } from './remove-project/remove-project.command';
import { RemoveProjectHandler } from './remove-project/remove-project.handler';
import { ReopenProject } from './reopen-project/reopen-project.command';
import { ReopenProjectHandler } from './reopen-project/reopen-project.handler';
import { RestoreProject } from './restore-project/restore-project.command';
import { RestoreProjectHandler } from './restore-project/restore-project.handler';
import { ResumeProject } from './resume-project/resume-project.command';
import { ResumeProjectHandler } from './resume-project/resume-project.handler';
import { ReviseProject } from './revise-project/revise-project.command';
import { ReviseProjectHandler } from './revise-project/revise-project.handler';
import { UnarchiveProject } from './unarchive-project/unarchive-project.command';
import { UnarchiveProjectHandler } from './unarchive-project/unarchive-project.handler';

export const projectsCommands = [
  ActivateProject,
  ArchiveProject,
  CancelProject,
  CompleteProject,
  CreateProject,
  HoldProject,
  RemoveProject,
  ReopenProject,
  RestoreProject,
  ResumeProject,
  ReviseProject,
  UnarchiveProject,
];

export const projectsHandlers = [
  ActivateProjectHandler,
  ArchiveProjectHandler,
  CancelProjectHandler,
  CompleteProjectHandler,
  CreateProjectHandler,
  HoldProjectHandler,
  RemoveProjectHandler,
  ReopenProjectHandler,
  RestoreProjectHandler,
  ResumeProjectHandler,
  ReviseProjectHandler,
  UnarchiveProjectHandler,
];
