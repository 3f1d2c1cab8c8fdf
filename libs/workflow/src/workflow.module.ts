import { DomainModule, conflict } from '@omni/platform';
import { ApprovalPlanner } from './approvals/approval-plan';
import { Approvals } from './approvals/approvals';
import { ApprovalLinksController, ApprovalsController } from './approvals/approvals.controller';
import {
  CancelApproval,
  DecideApproval,
  DelegateApproval,
  RequestApproval,
} from './approvals/decide/decide.commands';
import {
  CancelApprovalHandler,
  DecideApprovalHandler,
  DelegateApprovalHandler,
  RequestApprovalHandler,
} from './approvals/decide/decide.handlers';
import { Deciding } from './approvals/decide/deciding';
import { ApprovalDeputiesController } from './approvals/deputies/deputies.controller';
import { AppointDeputy, DismissDeputy } from './approvals/deputies/deputy.commands';
import { AppointDeputyHandler, DismissDeputyHandler } from './approvals/deputies/deputy.handlers';
import { approvalDeputies } from './approvals/deputies/deputy.resource';
import { DecideByLinkHandler, ShowApprovalLinkHandler } from './approvals/links/link.handlers';
import { DecideByLink, ShowApprovalLink } from './approvals/links/link.messages';
import { MailApprover } from './approvals/links/mail-approver.errand';
import { CreateApprovalPolicy } from './approvals/policies/create-policy/create-policy.command';
import { CreateApprovalPolicyHandler } from './approvals/policies/create-policy/create-policy.handler';
import { ApprovalPoliciesController } from './approvals/policies/policies.controller';
import { approvalPolicies } from './approvals/policies/policy.resource';
import { ReviseApprovalPolicy } from './approvals/policies/revise-policy/revise-policy.command';
import { ReviseApprovalPolicyHandler } from './approvals/policies/revise-policy/revise-policy.handler';
import { ApprovalNeededHandler } from './approvals/show-need/approval-needed.handler';
import { ApprovalNeeded } from './approvals/show-need/approval-needed.query';
import { SeedPolicies } from './approvals/policies/seed-policies.consumer';
import { SeedPoliciesLate } from './approvals/policies/seed-policies.errand';
import { approvalEvents } from './approvals/requests/request.events';
import { approvals } from './approvals/requests/request.resource';
import { Seats } from './approvals/seats';
import { SubjectWatch } from './approvals/subject-watch';
import { Subjects } from './approvals/subjects';
import { AskApprovers, WatchApproval } from './approvals/watch-approval.errand';
import { workflows } from './definitions/definition.resource';
import {
  WorkflowActivated,
  WorkflowArchived,
  WorkflowPaused,
  WorkflowTriggered,
  WorkflowVersionPublished,
} from './definitions/definition.events';
import { definitionCommands, definitionHandlers, definitionQueries } from './definitions/definition.verbs';
import { Rehearsal } from './definitions/dry-run/rehearsal';
import { RehearsalParts } from './definitions/dry-run/rehearsal-performers';
import { WorkflowsController } from './definitions/workflows.controller';
import { engineErrands, engineProviders } from './engine/engine.providers';
import { workflowActions } from './runs/action.resource';
import { actionEvents, runEvents } from './runs/run.events';
import { workflowRuns } from './runs/run.resource';
import { runCommands, runHandlers, runQueries } from './runs/run.verbs';
import { WorkflowActionsController, WorkflowRunsController } from './runs/runs.controller';
import { SystemWorkflows } from './system/system-workflows';
import { MatchEvents } from './triggers/match-events.consumer';
import { TriggerIndex } from './triggers/trigger-index';
import { workflowTriggers } from './triggers/trigger.resource';
import { triggerCommands, triggerHandlers } from './triggers/trigger.verbs';
import { HooksController, WorkflowTriggersController } from './triggers/triggers.controller';
import { GraphGround } from './validation/graph-ground';
import { workflowVersions } from './versions/version.resource';
import { WorkflowVersionsController } from './versions/versions.controller';

@DomainModule({
  name: 'workflow',
  summary: 'Definitions, runs and approvals that carry work from one module to the next.',
  resources: [
    workflows,
    workflowVersions,
    workflowTriggers,
    workflowRuns,
    workflowActions,
    approvalPolicies,
    approvals,
    approvalDeputies,
  ],
  commands: [
    ...definitionCommands,
    ...triggerCommands,
    ...runCommands,
    RequestApproval,
    DecideApproval,
    DelegateApproval,
    CancelApproval,
    DecideByLink,
    AppointDeputy,
    DismissDeputy,
    CreateApprovalPolicy,
    ReviseApprovalPolicy,
  ],
  queries: [...definitionQueries, ...runQueries, ShowApprovalLink, ApprovalNeeded],
  events: [
    WorkflowActivated,
    WorkflowPaused,
    WorkflowArchived,
    WorkflowTriggered,
    WorkflowVersionPublished,
    ...runEvents,
    ...actionEvents,
    ...approvalEvents,
  ],
  consumers: [MatchEvents, SeedPolicies],
  schedules: [],
  errands: [...engineErrands, SeedPoliciesLate, WatchApproval, AskApprovers, MailApprover],
  controllers: [
    WorkflowsController,
    WorkflowVersionsController,
    WorkflowTriggersController,
    HooksController,
    WorkflowRunsController,
    WorkflowActionsController,
    ApprovalPoliciesController,
    ApprovalDeputiesController,
    ApprovalsController,
    ApprovalLinksController,
  ],
  handlers: [
    ...definitionHandlers,
    ...triggerHandlers,
    ...runHandlers,
    RequestApprovalHandler,
    DecideApprovalHandler,
    DelegateApprovalHandler,
    CancelApprovalHandler,
    ShowApprovalLinkHandler,
    ApprovalNeededHandler,
    DecideByLinkHandler,
    AppointDeputyHandler,
    DismissDeputyHandler,
    CreateApprovalPolicyHandler,
    ReviseApprovalPolicyHandler,
  ],
  providers: [
    ...engineProviders,
    TriggerIndex,
    SystemWorkflows,
    GraphGround,
    Rehearsal,
    RehearsalParts,
    Approvals,
    ApprovalPlanner,
    Deciding,
    Seats,
    Subjects,
    SubjectWatch,
  ],
  exports: [SystemWorkflows],
  constraints: {
    workflow_definitions_key_key: () =>
      conflict('workflow.workflow.key_taken', 'There is a workflow with this key.'),
    workflow_versions_draft_key: () =>
      conflict('workflow.version.draft_exists', 'There is a draft already: revise or publish it.'),
    workflow_versions_immutable: () =>
      conflict('workflow.version.immutable', 'A published version never changes.'),
    approval_policies_key_key: () =>
      conflict('workflow.policy.key_taken', 'There is an approval policy with this key.'),
    approval_requests_pending_key: () =>
      conflict('workflow.approval.pending', 'Its approval is asked for already.'),
    approval_decisions_once_key: () =>
      conflict('workflow.approval.decided', 'You have answered this step already.'),
  },
})
export class WorkflowModule {}
