import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, Routes, type ApiRequest } from '@omni/platform';
import { ReceiveHook } from './receive-hook/receive-hook.command';
import { DisableTrigger, EnableTrigger, IssueHookToken } from './switch-trigger/switch-trigger.commands';
import { workflowTriggers } from './trigger.resource';

@Routes(workflowTriggers)
export class WorkflowTriggersController {
  constructor(private readonly api: Api) {}

  @Lists(workflowTriggers) listWorkflowTriggers(@Req() request: ApiRequest) {
    return this.api.list(workflowTriggers, request);
  }
  @Gets(workflowTriggers) getWorkflowTrigger(@Req() request: ApiRequest) {
    return this.api.get(workflowTriggers, request);
  }
  @Does(EnableTrigger) enableWorkflowTrigger(@Req() request: ApiRequest) {
    return this.api.send(EnableTrigger, request);
  }
  @Does(DisableTrigger) disableWorkflowTrigger(@Req() request: ApiRequest) {
    return this.api.send(DisableTrigger, request);
  }
  @Does(IssueHookToken) issueWorkflowHookToken(@Req() request: ApiRequest) {
    return this.api.send(IssueHookToken, request);
  }
}

/** Headers by which senders name a delivery, so that one that comes twice is one. */
const DELIVERY = ['webhook-id', 'x-delivery-id', 'x-github-delivery', 'x-request-id'];

@Routes({
  path: 'hooks',
  tag: 'hooks',
  summary: 'Addresses by which other systems start workflows.',
  module: 'workflow',
})
export class HooksController {
  constructor(private readonly api: Api) {}

  @Does(ReceiveHook, { path: ':token', status: 202 }) receiveHook(@Req() request: ApiRequest) {
    const delivery = DELIVERY.flatMap((name) => request.headers[name] ?? [])[0];
    if (delivery !== undefined) request.params.deliveryId = delivery;
    return this.api.send(ReceiveHook, request);
  }
}
