import { Injectable } from '@nestjs/common';
import type { EventEnvelope, Unit } from '@omni/platform';
import { Approvals } from './approvals';
import { ApprovalRequest } from './requests/request.entity';
import { Subjects, hashOfSubject } from './subjects';

/** Somebody who may has decided about the subject itself: nothing is left to ask. */
const SETTLED = /\.(approved|issued|rejected|voided|cancelled)$/;

/** Voids requests whose subject became another one, and asks anew about what it is now. */
@Injectable()
export class SubjectWatch {
  constructor(
    private readonly approvals: Approvals,
    private readonly subjects: Subjects,
  ) {}

  async follow(unit: Unit, events: readonly EventEnvelope[]): Promise<void> {
    const open = await unit.sql<{ id: string; subjectType: string; subjectId: string }>(
      `select id, subject_type as "subjectType", subject_id as "subjectId" from workflow.approval_requests
       where organization_id = $1 and status = 'pending' and subject_id = any($2::uuid[])`,
      [unit.tenantId, [...new Set(events.map(({ aggregate }) => aggregate.id))]],
    );
    for (const { id, subjectType, subjectId } of open) {
      const about = events.filter((e) => e.aggregate.type === subjectType && e.aggregate.id === subjectId);
      const told = about.find(({ type }) => SETTLED.test(type)) ?? about[about.length - 1];
      if (told) await this.check(unit, id, told);
    }
  }

  private async check(unit: Unit, id: string, event: EventEnvelope): Promise<void> {
    const [request] = await unit.rows(ApprovalRequest, `t.id = $2 and t.status = 'pending'`, [id]);
    if (!request) return;
    const subject = await this.subjects.find(unit, request.subjectType, request.subjectId);
    const settled = subject && SETTLED.exec(event.type)?.[1];
    if (!settled && subject && hashOfSubject(subject, request.watch) === request.subjectHash) return;
    const own = unit.call;
    unit.call = { ...own, correlationId: request.correlationId, causationId: request.causationId };
    if (settled)
      await this.approvals.end(unit, request, `it was ${settled} without this answer`, {
        nextId: null,
        notRequired: settled === 'approved' || settled === 'issued',
      });
    else if (subject) await this.askAnew(unit, request, event);
    else
      await this.approvals.end(unit, request, 'what was asked about is gone', {
        nextId: null,
        notRequired: false,
      });
    unit.call = own;
  }

  private async askAnew(unit: Unit, request: ApprovalRequest, event: EventEnvelope): Promise<void> {
    const editor = event.actor.kind === 'user' ? event.actor.id : null;
    const outcome = await this.approvals.request(unit, {
      subject: { type: request.subjectType, id: request.subjectId },
      ...(request.policyId === null ? { rules: request.steps } : {}),
      ...(request.expiresAfter === null ? {} : { expiresAfter: request.expiresAfter }),
      note: request.note,
      form: request.form,
      // Whoever changed it has a hand in it as well.
      alsoRequesters: [...request.requesterIds, ...(editor === null ? [] : [editor])],
      ...(request.workflowRunId === null
        ? {}
        : {
            run: {
              id: request.workflowRunId,
              stepKey: request.stepKey ?? '',
              iteration: request.iteration ?? '',
            },
          }),
    });
    if ('skipped' in outcome)
      await this.approvals.end(unit, request, outcome.skipped, { nextId: null, notRequired: true });
    else outcome.request.requestedByMemberId = request.requestedByMemberId;
  }
}
