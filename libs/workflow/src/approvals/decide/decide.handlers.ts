import { CommandHandler } from '@nestjs/cqrs';
import {
  Catalogue,
  Fault,
  forbidden,
  present,
  unprocessable,
  type Handles,
  type Resource,
} from '@omni/platform';
import { Approvals } from '../approvals';
import type { ApprovalRequest } from '../requests/request.entity';
import { approvals, type viewOfApproval } from '../requests/request.resource';
import { CancelApproval, DecideApproval, DelegateApproval, RequestApproval } from './decide.commands';
import { Deciding } from './deciding';

@CommandHandler(RequestApproval)
export class RequestApprovalHandler implements Handles<typeof RequestApproval> {
  constructor(
    private readonly approving: Approvals,
    private readonly catalogue: Catalogue,
  ) {}

  async execute({ unit, input }: RequestApproval) {
    const { subjectType, subjectId, policy, rules, note, expiresAfter } = input;
    const resource = this.catalogue.resourceOfType(subjectType);
    if (!resource)
      throw unprocessable('workflow.approval.unknown_type', `There is no ${subjectType}.`, [
        { pointer: '/subjectType', code: 'unknown_type', message: 'is no kind of row' },
      ]);
    // Who may not see it may not have it decided either.
    await unit.read(resource as unknown as Resource, subjectId);
    const { role } = unit.principal;
    if (rules && (role === 'staff' || role === 'accountant'))
      throw new Fault(403, 'workflow.approval.own_rules', 'Owners and Managers alone say who is asked.', {
        extra: { rule: 'approval-rules' },
      });
    const outcome = await this.approving.request(unit, {
      subject: { type: subjectType, id: subjectId },
      note: note ?? null,
      ...(policy === undefined ? {} : { policy }),
      ...(rules ? { rules } : {}),
      ...(expiresAfter === undefined ? {} : { expiresAfter }),
    });
    if ('skipped' in outcome) return { required: false, reason: outcome.skipped, approval: null };
    const approval = present(approvals, outcome.request, unit.principal) as ReturnType<typeof viewOfApproval>;
    return { required: true, reason: null, approval };
  }
}

@CommandHandler(DecideApproval)
export class DecideApprovalHandler implements Handles<typeof DecideApproval> {
  constructor(private readonly deciding: Deciding) {}

  async execute({ unit, input }: DecideApproval): Promise<ApprovalRequest> {
    const { id, ...answer } = input;
    const request = await unit.load(approvals, id);
    await this.deciding.decide(unit, request, unit.principal, answer);
    return request;
  }
}

@CommandHandler(DelegateApproval)
export class DelegateApprovalHandler implements Handles<typeof DelegateApproval> {
  constructor(private readonly deciding: Deciding) {}

  async execute({ unit, input }: DelegateApproval): Promise<ApprovalRequest> {
    const { id, ...answer } = input;
    const request = await unit.load(approvals, id);
    await this.deciding.decide(unit, request, unit.principal, { decision: 'delegate', ...answer });
    return request;
  }
}

@CommandHandler(CancelApproval)
export class CancelApprovalHandler implements Handles<typeof CancelApproval> {
  constructor(private readonly approving: Approvals) {}

  async execute({ unit, input }: CancelApproval): Promise<ApprovalRequest> {
    const request = await unit.load(approvals, input.id);
    const { role, memberId } = unit.principal;
    if (role === 'accountant' && request.requestedByMemberId !== memberId)
      throw forbidden('Whoever asked takes the question back, or an Owner or Manager.', 'approval-cancel');
    const nothing = { nextId: null, notRequired: false };
    await this.approving.end(unit, request, input.reason ?? 'taken back', nothing);
    return request;
  }
}
