import { Injectable } from '@nestjs/common';
import { Facts, Fault, memberRole, type Principal, type Role, type Unit } from '@omni/platform';
import type { Approvers } from '../graph/graph.types';
import { ApprovalDeputy } from './deputies/deputy.entity';
import type { ApprovalRequest } from './requests/request.entity';

/** A member as the member resource shows them. */
export interface MemberFacts {
  id: string;
  userId: string;
  name: string;
  email: string;
  role: Role;
  status: string;
}

/** With whose voice somebody answers: their own, or that of whom they stand in for. */
export interface Seat {
  onBehalfOf: MemberFacts | null;
  role: Role;
}

/** Roles that can be asked. */
const MAY_DECIDE: readonly Role[] = ['owner', 'manager', 'accountant'];

/** Who may answer which step. */
@Injectable()
export class Seats {
  constructor(private readonly facts: Facts) {}

  /**
   * The seat by which somebody may answer the present step. An Owner may sit on any step that asks roles.
   * @throws Fault 403 `workflow.approval.sod`, `.not_yours`, `.above_limit`
   */
  async seatOf(unit: Unit, request: ApprovalRequest, principal: Principal, decision: string): Promise<Seat> {
    const role = memberRole(principal);
    const { memberId } = principal;
    if (!role || !memberId || !MAY_DECIDE.includes(role)) throw notYours();
    if (isRequester(request, [principal.id, principal.userId])) throw twoPeople();
    const seat = sits(request, memberId, role)
      ? { onBehalfOf: null, role }
      : await this.inPlaceOf(unit, request, memberId);
    if (!seat) throw notYours();
    // Who says the first of two yeses grants nothing yet.
    const isLast = request.currentStep + 1 >= request.steps.length;
    if (decision === 'approve' && isLast) requireLimit(unit, request, seat.role);
    return seat;
  }

  private async inPlaceOf(unit: Unit, request: ApprovalRequest, memberId: string): Promise<Seat | null> {
    for (const { memberId: absentId } of await deputies(unit, 'deputy_member_id', memberId)) {
      const absent = await this.facts.row<MemberFacts>(unit, 'member', absentId);
      if (absent?.status !== 'active' || isRequester(request, [absent.userId])) continue;
      if (sits(request, absent.id, absent.role)) return { onBehalfOf: absent, role: absent.role };
    }
    return null;
  }

  /** Everybody who is told of the present step: those who may answer, and their deputies. */
  async asked(unit: Unit, request: ApprovalRequest): Promise<MemberFacts[]> {
    const found = new Map<string, MemberFacts>();
    const add = (member: MemberFacts | null): void => {
      if (member?.status !== 'active' || !MAY_DECIDE.includes(member.role)) return;
      if (!isRequester(request, [member.userId])) found.set(member.id, member);
    };
    for (const approvers of groupsOf(request)) {
      for (const role of approvers.roles ?? [])
        for (const member of await this.facts.find<MemberFacts>(unit, 'member', { role, status: 'active' }))
          add(member);
      const named = await this.facts.rows<MemberFacts>(unit, 'member', approvers.memberIds ?? []);
      for (const member of named.values()) add(member);
    }
    for (const member of [...found.values()])
      for (const { deputyMemberId } of await deputies(unit, 'member_id', member.id))
        add(await this.facts.row<MemberFacts>(unit, 'member', deputyMemberId));
    return [...found.values()];
  }
}

/** Those of the step itself, and once it is escalated those above them. */
const groupsOf = ({ rule, escalatedAt }: ApprovalRequest): Approvers[] => [
  rule,
  ...(escalatedAt === null ? [] : [rule.escalateTo ?? ESCALATED]),
];
export const ESCALATED: Approvers = { roles: ['owner'] };

function sits(request: ApprovalRequest, memberId: string, role: Role): boolean {
  return groupsOf(request).some(
    ({ roles = [], memberIds = [] }) =>
      memberIds.includes(memberId) ||
      (roles as Role[]).includes(role) ||
      (role === 'owner' && roles.length > 0),
  );
}

const isRequester = (
  { separationOfDuties, requesterIds }: ApprovalRequest,
  ids: readonly (string | null)[],
): boolean => separationOfDuties && ids.some((id) => id !== null && requesterIds.includes(id));

function requireLimit(unit: Unit, { amountMinor, currency }: ApprovalRequest, role: Role): void {
  const { settings, baseCurrency } = unit.organization;
  const limitMinor = settings.approvalLimits?.[role];
  if (limitMinor === undefined || amountMinor === null) return;
  if (currency === baseCurrency && amountMinor <= limitMinor) return;
  throw new Fault(403, 'workflow.approval.above_limit', 'The amount is above your limit.', {
    extra: { rule: 'approval-limit', limitMinor, currency: baseCurrency },
  });
}

const notYours = (): Fault =>
  new Fault(403, 'workflow.approval.not_yours', 'This step asks others.', {
    extra: { rule: 'approval-step' },
  });
const twoPeople = (): Fault =>
  new Fault(403, 'workflow.approval.sod', 'Somebody else must decide about what you wrote or asked for.', {
    extra: { rule: 'sod' },
  });

function deputies(
  unit: Unit,
  column: 'member_id' | 'deputy_member_id',
  id: string,
): Promise<Pick<ApprovalDeputy, 'memberId' | 'deputyMemberId'>[]> {
  return unit.sql(
    `select member_id as "memberId", deputy_member_id as "deputyMemberId" from workflow.approval_deputies
     where organization_id = $1 and ${column} = $2 and deleted_at is null and starts_at <= $3 and ends_at > $3
     order by starts_at`,
    [unit.tenantId, id, unit.now],
  );
}
