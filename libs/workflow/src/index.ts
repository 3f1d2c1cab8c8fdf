/*
 * Front door. Other modules know workflow by its events, by the names of its commands and by ids; who writes a workflow
 * that ships with the product uses `defineWorkflow` and lists it in `system/index.ts`.
 */
export { defineWorkflow } from './system/define-workflow';
export type { SystemWorkflow } from './system/define-workflow';
export { systemWorkflows } from './system';
export type { ApprovalRule, Graph, Retry, Step, Trigger } from './graph/graph.types';
export {
  ApprovalApproved,
  ApprovalAsked,
  ApprovalCancelled,
  ApprovalDecided,
  ApprovalEscalated,
  ApprovalExpired,
  ApprovalRejected,
  ApprovalRequested,
} from './approvals/requests/request.events';
export {
  ActionDeadLettered,
  ActionFailed,
  ActionSucceeded,
  RunCancelled,
  RunCompensated,
  RunCompleted,
  RunFailed,
  RunStarted,
} from './runs/run.events';
export {
  WorkflowActivated,
  WorkflowArchived,
  WorkflowPaused,
  WorkflowTriggered,
  WorkflowVersionPublished,
} from './definitions/definition.events';
