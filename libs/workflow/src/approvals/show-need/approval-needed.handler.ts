import { QueryHandler } from '@nestjs/cqrs';
import type { Answers, Reader } from '@omni/platform';
import { ApprovalPlanner } from '../approval-plan';
import { hashOfSubject, type Subject } from '../subjects';
import { ApprovalNeeded } from './approval-needed.query';

const NOBODY_ASKED = { needed: false, policy: null };

@QueryHandler(ApprovalNeeded)
export class ApprovalNeededHandler implements Answers<typeof ApprovalNeeded> {
  constructor(private readonly planner: ApprovalPlanner) {}

  async execute({ reader, input: { subjectType, subjectId } }: ApprovalNeeded) {
    const { call, tx, now, organization } = reader;
    const plan = await this.planner.plan(
      { call, tx, now, organization, tenantId: organization.id },
      { subject: { type: subjectType, id: subjectId } },
    );
    if ('skipped' in plan) return NOBODY_ASKED;
    const { policy, rules, subject } = plan;
    if (await isGranted(reader, subject, policy?.watch ?? null)) return NOBODY_ASKED;
    const steps = rules.map(({ roles = [], memberIds = [] }) => ({
      roles: [...roles],
      memberIds: [...memberIds],
    }));
    return {
      needed: true,
      policy: policy && { id: policy.id, key: policy.key, name: policy.name, steps },
    };
  }
}

/** Whether those who are asked have said yes to what it is now. */
async function isGranted(
  { tx, organization }: Reader,
  subject: Subject,
  watch: readonly string[] | null,
): Promise<boolean> {
  const granted = await tx.rows<{ hash: string }>(
    `select subject_hash as hash from workflow.approval_requests
     where organization_id = $1 and subject_type = $2 and subject_id = $3 and status = 'approved'`,
    [organization.id, subject.type, subject.id],
  );
  const now = hashOfSubject(subject, watch);
  return granted.some(({ hash }) => hash === now);
}
