import { delist, enlist, type Unit } from '@omni/platform';
import type { ApprovalRequest } from './requests/request.entity';

export const ASK_APPROVERS = 'workflow.ask-approvers';
export const MAIL_APPROVER = 'workflow.mail-approver';
export const WATCH_APPROVAL = 'workflow.watch-approval';

/** Has everybody who may answer the present step told of it. */
export const askApprovers = (unit: Unit, { id, currentStep }: ApprovalRequest): Promise<void> =>
  enlist(unit, ASK_APPROVERS, { requestId: id, step: currentStep }, { key: `${id}:${String(currentStep)}` });

/** Has the request looked at when the first of its times is up. */
export async function watchTimes(unit: Unit, request: ApprovalRequest): Promise<void> {
  const { id, dueAt, escalatedAt, expiresAt } = request;
  const times = [escalatedAt === null ? dueAt : null, expiresAt].filter((at) => at !== null).sort();
  await delist(unit, WATCH_APPROVAL, id);
  if (times[0]) await enlist(unit, WATCH_APPROVAL, { requestId: id }, { key: id, at: times[0] });
}
