import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, PortalRoutes, Routes, Versions, type ApiRequest } from '@omni/platform';
import { AddChecklistItem } from './add-checklist-item/add-checklist-item.command';
import { AssignTask } from './assign-task/assign-task.command';
import { BulkCreateTasks } from './bulk-create-tasks/bulk-create-tasks.command';
import { CancelTask } from './cancel-task/cancel-task.command';
import { CompleteTask } from './complete-task/complete-task.command';
import { CreateTask } from './create-task/create-task.command';
import { MoveTask } from './move-task/move-task.command';
import { RemoveChecklistItem } from './remove-checklist-item/remove-checklist-item.command';
import { RemoveTask } from './remove-task/remove-task.command';
import { ReopenTask } from './reopen-task/reopen-task.command';
import { ReorderChecklist } from './reorder-checklist/reorder-checklist.command';
import { RestoreTask } from './restore-task/restore-task.command';
import { ReviseTask } from './revise-task/revise-task.command';
import { StartTask } from './start-task/start-task.command';
import { SubmitTask } from './submit-task/submit-task.command';
import { tasks } from './task.resource';
import { TickChecklistItem } from './tick-checklist-item/tick-checklist-item.command';

@Routes(tasks)
export class TasksController {
  constructor(private readonly api: Api) {}
  @Does(CreateTask, { path: '', status: 201 }) createTask(@Req() request: ApiRequest) {
    return this.api.send(CreateTask, request);
  }
  @Does(BulkCreateTasks, { path: 'bulk' }) bulkCreateTasks(@Req() request: ApiRequest) {
    return this.api.send(BulkCreateTasks, request);
  }
  @Lists(tasks) listTasks(@Req() request: ApiRequest) {
    return this.api.list(tasks, request);
  }
  @Gets(tasks) getTask(@Req() request: ApiRequest) {
    return this.api.get(tasks, request);
  }
  @Does(ReviseTask, { method: 'patch', path: ':id' }) reviseTask(@Req() request: ApiRequest) {
    return this.api.send(ReviseTask, request);
  }
  @Does(RemoveTask, { method: 'delete', path: ':id' }) removeTask(@Req() request: ApiRequest) {
    return this.api.send(RemoveTask, request);
  }
  @Does(RestoreTask) restoreTask(@Req() request: ApiRequest) {
    return this.api.send(RestoreTask, request);
  }
  @Versions(tasks) listTaskVersions(@Req() request: ApiRequest) {
    return this.api.versions(tasks, request);
  }
  @Does(AssignTask) assignTask(@Req() request: ApiRequest) {
    return this.api.send(AssignTask, request);
  }
  @Does(StartTask) startTask(@Req() request: ApiRequest) {
    return this.api.send(StartTask, request);
  }
  @Does(SubmitTask) submitTask(@Req() request: ApiRequest) {
    return this.api.send(SubmitTask, request);
  }
  @Does(CompleteTask) completeTask(@Req() request: ApiRequest) {
    return this.api.send(CompleteTask, request);
  }
  @Does(ReopenTask) reopenTask(@Req() request: ApiRequest) {
    return this.api.send(ReopenTask, request);
  }
  @Does(CancelTask) cancelTask(@Req() request: ApiRequest) {
    return this.api.send(CancelTask, request);
  }
  @Does(MoveTask) moveTask(@Req() request: ApiRequest) {
    return this.api.send(MoveTask, request);
  }
  @Does(AddChecklistItem, { path: ':id/checklist' }) addChecklistItem(@Req() request: ApiRequest) {
    return this.api.send(AddChecklistItem, request);
  }
  @Does(ReorderChecklist, { path: ':id/checklist/reorder' }) reorderChecklist(@Req() request: ApiRequest) {
    return this.api.send(ReorderChecklist, request);
  }
  @Does(TickChecklistItem, { path: ':id/checklist/:itemId/tick' }) tickChecklistItem(
    @Req() request: ApiRequest,
  ) {
    return this.api.send(TickChecklistItem, request);
  }
  @Does(RemoveChecklistItem, { method: 'delete', path: ':id/checklist/:itemId', status: 200 })
  removeChecklistItem(@Req() request: ApiRequest) {
    return this.api.send(RemoveChecklistItem, request);
  }
}

/** Tasks that the client is shown, and those that wait for them. */
@PortalRoutes(tasks)
export class PortalTasksController {
  constructor(private readonly api: Api) {}
  @Lists(tasks) listPortalTasks(@Req() request: ApiRequest) {
    return this.api.list(tasks, request);
  }
  @Gets(tasks) getPortalTask(@Req() request: ApiRequest) {
    return this.api.get(tasks, request);
  }
  @Does(CompleteTask) completePortalTask(@Req() request: ApiRequest) {
    return this.api.send(CompleteTask, request);
  }
}
