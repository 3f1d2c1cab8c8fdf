import { AddChecklistItem } from './add-checklist-item/add-checklist-item.command';
import { AddChecklistItemHandler } from './add-checklist-item/add-checklist-item.handler';
import { AssignTask } from './assign-task/assign-task.command';
import { AssignTaskHandler } from './assign-task/assign-task.handler';
import { BulkCreateTasks } from './bulk-create-tasks/bulk-create-tasks.command';
import { BulkCreateTasksHandler } from './bulk-create-tasks/bulk-create-tasks.handler';
import { CancelTask } from './cancel-task/cancel-task.command';
import { CancelTaskHandler } from './cancel-task/cancel-task.handler';
import { CompleteTask } from './complete-task/complete-task.command';
import { CompleteTaskHandler } from './complete-task/complete-task.handler';
import { CreateTask } from './create-task/create-task.command';
import { CreateTaskHandler } from './create-task/create-task.handler';
import { MoveTask } from './move-task/move-task.command';
import { MoveTaskHandler } from './move-task/move-task.handler';
import { RemoveChecklistItem } from './remove-checklist-item/remove-checklist-item.command';
import { RemoveChecklistItemHandler } from './remove-checklist-item/remove-checklist-item.handler';
import { RemoveTask } from './remove-task/remove-task.command';
import { RemoveTaskHandler } from './remove-task/remove-task.handler';
import { ReopenTask } from './reopen-task/reopen-task.command';
import { ReopenTaskHandler } from './reopen-task/reopen-task.handler';
import { ReorderChecklist } from './reorder-checklist/reorder-checklist.command';
import { ReorderChecklistHandler } from './reorder-checklist/reorder-checklist.handler';
import { RestoreTask } from './restore-task/restore-task.command';
import { RestoreTaskHandler } from './restore-task/restore-task.handler';
import { ReviseTask } from './revise-task/revise-task.command';
import { ReviseTaskHandler } from './revise-task/revise-task.handler';
import { StartTask } from './start-task/start-task.command';
import { StartTaskHandler } from './start-task/start-task.handler';
import { SubmitTask } from './submit-task/submit-task.command';
import { SubmitTaskHandler } from './submit-task/submit-task.handler';
import { TickChecklistItem } from './tick-checklist-item/tick-checklist-item.command';
import { TickChecklistItemHandler } from './tick-checklist-item/tick-checklist-item.handler';

export const tasksCommands = [
  AddChecklistItem,
  AssignTask,
  BulkCreateTasks,
  CancelTask,
  CompleteTask,
  CreateTask,
  MoveTask,
  RemoveChecklistItem,
  RemoveTask,
  ReopenTask,
  ReorderChecklist,
  RestoreTask,
  ReviseTask,
  StartTask,
  SubmitTask,
  TickChecklistItem,
];

export const tasksHandlers = [
  AddChecklistItemHandler,
  AssignTaskHandler,
  BulkCreateTasksHandler,
  CancelTaskHandler,
  CompleteTaskHandler,
  CreateTaskHandler,
  MoveTaskHandler,
  RemoveChecklistItemHandler,
  RemoveTaskHandler,
  ReopenTaskHandler,
  ReorderChecklistHandler,
  RestoreTaskHandler,
  ReviseTaskHandler,
  StartTaskHandler,
  SubmitTaskHandler,
  TickChecklistItemHandler,
];
