import { Injectable } from '@nestjs/common';
import { conflict, type Unit } from '@omni/platform';
import { after } from '../graph/durations';
import { ApprovalPlanner, type Ask, type Plan } from './approval-plan';
import { askApprovers, watchTimes } from './asking';
import { ApprovalDecision } from './requests/decision.entity';
import { ApprovalRequest } from './requests/request.entity';
import { ApprovalCancelled, ApprovalRequested, approvalFacts } from './requests/request.events';
import { hashOfSubject } from './subjects';

export interface Asking extends Ask {
  note?: string | null;
  form?: Record<string, unknown> | null;
  run?: { id: string; stepKey: string; iteration: string };
  /** people who wrote or changed what is asked about, beside its author */
  alsoRequesters?: readonly string[];
  previousId?: string;
}

/** `isShared`: somebody had asked the same before, and their request stands for both. */
type Requested = { skipped: string } | { request: ApprovalRequest; isShared: boolean };

/** Asks for approvals and takes them back. What is said to them is in `decide`. */
@Injectable()
export class Approvals {
  constructor(private readonly planner: ApprovalPlanner) {}

  plan(unit: Unit, ask: Ask): Promise<Plan> {
    return this.planner.plan(unit, ask);
  }

  /** Asks whoever has to say yes; answers why nobody has to. One request a subject is open at a time. */
  async request(unit: Unit, asking: Asking): Promise<Requested> {
    const plan = await this.planner.plan(unit, asking);
    if ('skipped' in plan) return plan;
    const hash = hashOfSubject(plan.subject, plan.policy?.watch ?? null);
    const open = await this.pending(unit, plan.subject);
    if (open?.subjectHash === hash) return this.share(open, asking);
    const next = await this.insert(unit, plan, asking, hash, open?.id ?? asking.previousId ?? null);
    if (open) await this.end(unit, open, CHANGED, { nextId: next.id, notRequired: false });
    unit.emit(ApprovalRequested, next, {
      ...approvalFacts(next),
      steps: next.steps.length,
      dueAt: next.dueAt,
    });
    // What is decided follows from what led to the question; where nothing did, from the question itself.
    next.causationId ??= unit.events[unit.events.length - 1]?.id ?? null;
    await watchTimes(unit, next);
    await askApprovers(unit, next);
    return { request: next, isShared: false };
  }

  private async pending(
    unit: Unit,
    { type, id }: { type: string; id: string },
  ): Promise<ApprovalRequest | undefined> {
    await unit.sql('select pg_advisory_xact_lock(hashtextextended($1 || $2, 0))', [unit.tenantId, id]);
    const [open] = await unit.rows(
      ApprovalRequest,
      `t.subject_type = $2 and t.subject_id = $3 and t.status = 'pending'`,
      [type, id],
    );
    return open;
  }

  /** Two workflows that ask the same question wait for the same answer; a person is told that it is asked. */
  private share(open: ApprovalRequest, asking: Asking): Requested {
    if (asking.run) return { request: open, isShared: true };
    throw conflict('workflow.approval.pending', 'Its approval is asked for already.', {
      existingId: open.id,
    });
  }

  /** The open request gives way before the next one is stored: the database allows one a subject. */
  private async insert(
    unit: Unit,
    plan: Exclude<Plan, { skipped: string }>,
    asking: Asking,
    subjectHash: string,
    previousId: string | null,
  ): Promise<ApprovalRequest> {
    const { subject, policy, rules, amountMinor, currency } = plan;
    const { principal } = unit;
    const people = [principal.kind === 'user' ? principal.id : null, ...plan.authors];
    const [first] = rules;
    const request = unit.insert(ApprovalRequest, {
      subjectType: subject.type,
      subjectId: subject.id,
      subjectLabel: subject.label,
      subjectHash,
      watch: policy?.watch ?? null,
      amountMinor,
      currency: amountMinor === null ? null : currency,
      policyId: policy?.id ?? null,
      policyVersion: policy?.version ?? null,
      steps: [...rules],
      separationOfDuties: plan.separationOfDuties,
      note: asking.note ?? null,
      form: asking.form ?? null,
      requestedByMemberId: principal.kind === 'user' ? principal.memberId : null,
      requesterIds: [...new Set([...people, ...(asking.alsoRequesters ?? [])].filter((id) => id !== null))],
      workflowRunId: asking.run?.id ?? null,
      stepKey: asking.run?.stepKey ?? null,
      iteration: asking.run?.iteration ?? null,
      previousId,
      dueAt: first?.dueAfter === undefined ? null : after(unit.now, first.dueAfter),
      expiresAfter: plan.expiresAfter,
      expiresAt: plan.expiresAfter === null ? null : after(unit.now, plan.expiresAfter),
      correlationId: unit.call.correlationId,
      causationId: unit.call.causationId,
    });
    await unit.sql(
      `update workflow.workflow_waits set entity_id = $3 where organization_id = $1 and entity_id = $2 and met_at is null`,
      [unit.tenantId, previousId, request.id],
    );
    return request;
  }

  /** Takes a request back where it is still open. */
  async cancel(unit: Unit, id: string, reason: string): Promise<void> {
    const [request] = await unit.rows(ApprovalRequest, `t.id = $2 and t.status = 'pending'`, [id]);
    if (request) await this.end(unit, request, reason, { nextId: null, notRequired: false });
  }

  async cancelOfRun(unit: Unit, runId: string, reason: string): Promise<void> {
    const open = await unit.rows(ApprovalRequest, `t.workflow_run_id = $2 and t.status = 'pending'`, [runId]);
    for (const request of open) await this.end(unit, request, reason, { nextId: null, notRequired: false });
  }

  /** Ends a request without an answer. The unit's own ids give way to those of the chain that led to the question. */
  async end(
    unit: Unit,
    request: ApprovalRequest,
    reason: string,
    { nextId, notRequired }: { nextId: string | null; notRequired: boolean },
  ): Promise<void> {
    request.move('cancel', unit.now);
    request.reason = reason;
    const memberIds = await whoDecided(unit, request.id);
    unit.emit(ApprovalCancelled, request, {
      ...approvalFacts(request),
      status: 'cancelled',
      reason,
      memberIds,
      input: null,
      nextId,
      notRequired,
    });
  }
}

export const CHANGED = 'what was asked about changed';

/** Members who gave an answer of their own to a request. */
export async function whoDecided(unit: Unit, requestId: string): Promise<string[]> {
  const rows = await unit.sql<Pick<ApprovalDecision, 'memberId'>>(
    `select distinct member_id as "memberId" from workflow.approval_decisions
     where organization_id = $1 and approval_request_id = $2 and decision <> 'delegate'`,
    [unit.tenantId, requestId],
  );
  return rows.map(({ memberId }) => memberId);
}
