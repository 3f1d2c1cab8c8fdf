import { Injectable } from '@nestjs/common';
import { Fault, Facts, conflict, unprocessable, type Principal, type Unit } from '@omni/platform';
import { after } from '../../graph/durations';
import { checkBySchema } from '../../graph/json-schema';
import { whoDecided } from '../approvals';
import { askApprovers, watchTimes } from '../asking';
import { ApprovalDecision } from '../requests/decision.entity';
import { ApprovalRequest } from '../requests/request.entity';
import {
  ApprovalApproved,
  ApprovalDecided,
  ApprovalRejected,
  approvalFacts,
} from '../requests/request.events';
import { Seats, type MemberFacts } from '../seats';
import { Subjects, hashOfSubject } from '../subjects';

export interface Answer {
  decision: 'approve' | 'reject' | 'delegate';
  note?: string | undefined;
  /** what the request's form asks for */
  input?: Record<string, unknown> | undefined;
  toMemberId?: string | undefined;
}

/** Takes answers. The request is locked by its caller, so of many at once one is the last. */
@Injectable()
export class Deciding {
  constructor(
    private readonly seats: Seats,
    private readonly subjects: Subjects,
    private readonly facts: Facts,
  ) {}

  async decide(
    unit: Unit,
    request: ApprovalRequest,
    who: Principal,
    answer: Answer,
    via: ApprovalDecision['via'] = 'api',
  ): Promise<void> {
    requireOpen(request, answer.decision);
    const seat = await this.seats.seatOf(unit, request, who, answer.decision);
    const memberId = who.memberId ?? '';
    const said = await this.said(unit, request);
    if (said.some((one) => one.memberId === memberId))
      throw conflict('workflow.approval.decided', 'You have answered this step already.');
    await this.requireSame(unit, request);
    if (answer.decision === 'approve') fillIn(request, answer.input);
    // What follows is the chain's that led to the question, not this request's own.
    unit.call = { ...unit.call, correlationId: request.correlationId, causationId: request.causationId };
    unit.insert(ApprovalDecision, {
      approvalRequestId: request.id,
      step: request.currentStep,
      memberId,
      onBehalfOfId: seat.onBehalfOf?.id ?? null,
      decision: answer.decision,
      toMemberId: answer.toMemberId ?? null,
      note: answer.note ?? null,
      via,
      decidedAt: unit.now,
    });
    unit.touch(request);
    unit.emit(ApprovalDecided, request, {
      ...approvalFacts(request),
      decision: answer.decision,
      memberId,
      onBehalfOfId: seat.onBehalfOf?.id ?? null,
      note: answer.note ?? null,
    });
    if (answer.decision === 'delegate') await this.delegate(unit, request, answer.toMemberId);
    else if (answer.decision === 'reject') await this.end(unit, request, 'reject', who, answer.note ?? null);
    else if (said.filter((one) => one.decision === 'approve').length + 1 >= (request.rule.minApprovals ?? 1))
      await this.next(unit, request, who);
  }

  private async said(
    unit: Unit,
    request: ApprovalRequest,
  ): Promise<Pick<ApprovalDecision, 'memberId' | 'decision'>[]> {
    return unit.sql(
      `select member_id as "memberId", decision from workflow.approval_decisions
       where organization_id = $1 and approval_request_id = $2 and step = $3 and decision <> 'delegate'`,
      [unit.tenantId, request.id, request.currentStep],
    );
  }

  /** What was asked about must still be what it was: else another request takes this one's place in a moment. */
  private async requireSame(unit: Unit, request: ApprovalRequest): Promise<void> {
    const subject = await this.subjects.find(unit, request.subjectType, request.subjectId);
    if (!subject || hashOfSubject(subject, request.watch) !== request.subjectHash)
      throw conflict(
        'workflow.approval.subject_changed',
        'What was asked about has changed: look at it again.',
      );
  }

  /** The step is through: the next one is asked, or all is said. */
  private async next(unit: Unit, request: ApprovalRequest, who: Principal): Promise<void> {
    if (request.currentStep + 1 >= request.steps.length) return this.end(unit, request, 'approve', who, null);
    request.currentStep += 1;
    request.escalatedAt = null;
    const { dueAfter } = request.rule;
    request.dueAt = dueAfter === undefined ? null : after(unit.now, dueAfter);
    await watchTimes(unit, request);
    await askApprovers(unit, request);
  }

  private async end(
    unit: Unit,
    request: ApprovalRequest,
    verb: 'approve' | 'reject',
    { memberId, userId, id }: Principal,
    reason: string | null,
  ): Promise<void> {
    request.move(verb, unit.now);
    request.reason = reason;
    const memberIds = [...new Set([...(await whoDecided(unit, request.id)), memberId ?? ''])];
    const data = { ...approvalFacts(request), reason, memberIds, input: request.input };
    if (verb === 'approve')
      unit.emit(ApprovalApproved, request, { ...data, status: 'approved', approvedById: userId ?? id });
    else unit.emit(ApprovalRejected, request, { ...data, status: 'rejected' });
  }

  /** Somebody else is asked in this step as well. */
  private async delegate(
    unit: Unit,
    request: ApprovalRequest,
    toMemberId: string | undefined,
  ): Promise<void> {
    const to =
      toMemberId === undefined ? null : await this.facts.row<MemberFacts>(unit, 'member', toMemberId);
    if (to?.status !== 'active' || to.role === 'staff')
      throw unprocessable('workflow.approval.no_delegate', 'Name an active owner, manager or accountant.', [
        { pointer: '/toMemberId', code: 'invalid_value', message: 'may not decide' },
      ]);
    if (request.separationOfDuties && request.requesterIds.includes(to.userId))
      throw new Fault(
        403,
        'workflow.approval.sod',
        'Whoever wrote or asked for it does not decide about it.',
        {
          extra: { rule: 'sod' },
        },
      );
    const rule = { ...request.rule, memberIds: [...new Set([...(request.rule.memberIds ?? []), to.id])] };
    request.steps = request.steps.map((step, i) => (i === request.currentStep ? rule : step));
    await askApprovers(unit, request);
  }
}

function requireOpen(request: ApprovalRequest, decision: string): void {
  if (request.status !== 'pending')
    throw new Fault(409, 'invalid_transition', `An approval that is ${request.status} cannot be decided.`, {
      extra: { from: request.status, verb: decision, allowed: [] },
    });
}

function fillIn(request: ApprovalRequest, input: Record<string, unknown> | undefined): void {
  if (!request.form) return;
  const errors = checkBySchema(request.form, input ?? {}, '/input');
  if (errors.length)
    throw unprocessable('workflow.approval.form_invalid', 'The form is not filled in as it asks.', errors);
  request.input = { ...request.input, ...input };
}
