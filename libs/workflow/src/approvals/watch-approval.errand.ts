import { Injectable } from '@nestjs/common';
import { Errand, enlist, type ErrandRunner, type RunningErrand, type Unit } from '@omni/platform';
import { ASK_APPROVERS, MAIL_APPROVER, WATCH_APPROVAL, askApprovers, watchTimes } from './asking';
import { whoDecided } from './approvals';
import { ApprovalRequest } from './requests/request.entity';
import { ApprovalAsked, ApprovalEscalated, ApprovalExpired, approvalFacts } from './requests/request.events';
import { ESCALATED, Seats } from './seats';

const pending = async (unit: Unit, id: string): Promise<ApprovalRequest | undefined> =>
  (await unit.rows(ApprovalRequest, `t.id = $2 and t.status = 'pending'`, [id]))[0];

/** Asks others when nobody answers in time, and gives up when nobody answers at all. */
@Injectable()
@Errand({ name: WATCH_APPROVAL, summary: 'Escalates approvals that are due and ends those that expire.' })
export class WatchApproval implements ErrandRunner<{ requestId: string }> {
  run(errand: RunningErrand<{ requestId: string }>): Promise<void> {
    return errand.unit((unit) => this.look(unit, errand.data.requestId));
  }

  private async look(unit: Unit, id: string): Promise<void> {
    const request = await pending(unit, id);
    if (!request) return;
    unit.call = { ...unit.call, correlationId: request.correlationId, causationId: request.causationId };
    if (request.expiresAt !== null && request.expiresAt <= unit.now) return this.expire(unit, request);
    if (request.dueAt !== null && request.dueAt <= unit.now && request.escalatedAt === null) {
      request.escalatedAt = unit.now;
      unit.emit(ApprovalEscalated, request, {
        ...approvalFacts(request),
        dueAt: request.dueAt,
        roles: (request.rule.escalateTo ?? ESCALATED).roles ?? [],
      });
      await askApprovers(unit, request);
    }
    await watchTimes(unit, request);
  }

  private async expire(unit: Unit, request: ApprovalRequest): Promise<void> {
    request.move('expire', unit.now);
    request.reason = 'nobody answered in time';
    const memberIds = await whoDecided(unit, request.id);
    unit.emit(ApprovalExpired, request, {
      ...approvalFacts(request),
      status: 'expired',
      reason: request.reason,
      memberIds,
      input: null,
    });
  }
}

/** Finds who may answer and has each told by a mail of their own, so that one bad address keeps nobody else waiting. */
@Injectable()
@Errand({ name: ASK_APPROVERS, summary: 'Finds who may answer an approval and has them told.' })
export class AskApprovers implements ErrandRunner<{ requestId: string; step: number }> {
  constructor(private readonly seats: Seats) {}

  run(errand: RunningErrand<{ requestId: string; step: number }>): Promise<void> {
    const { requestId, step } = errand.data;
    return errand.unit(async (unit) => {
      const request = await pending(unit, requestId);
      if (request?.currentStep !== step) return;
      unit.call = { ...unit.call, correlationId: request.correlationId, causationId: request.causationId };
      const asked = await this.seats.asked(unit, request);
      unit.emit(ApprovalAsked, request, {
        ...approvalFacts(request),
        memberIds: asked.map(({ id }) => id),
        escalated: request.escalatedAt !== null,
      });
      for (const { id: memberId } of asked) {
        const key = [requestId, step, memberId, request.escalatedAt ?? ''].join(':');
        await enlist(unit, MAIL_APPROVER, { requestId, step, memberId }, { key });
      }
    });
  }
}
