import { Injectable } from '@nestjs/common';
import { Facts, ROLES, tableOf, unprocessable, type Role, type Unit } from '@omni/platform';
import { holds } from '../expressions/expression';
import { ExpressionError } from '../expressions/expression-error';
import type { ApprovalRule } from '../graph/graph.types';
import { ApprovalPolicy } from './policies/policy.entity';
import { Subjects, type Subject } from './subjects';

/** What is planned with: a unit, or what a question reads through. */
export type Planning = Pick<Unit, 'call' | 'tx' | 'now' | 'tenantId' | 'organization'>;

/** What somebody wants approved. */
export interface Ask {
  subject: { type: string; id: string };
  /** of the subject unless told */
  amountMinor?: number;
  currency?: string;
  /** a policy by its key, or rules of one's own; the first policy that applies unless told */
  policy?: string;
  rules?: readonly ApprovalRule[];
  separationOfDuties?: boolean;
  expiresAfter?: string;
}

/** Who is asked, or why nobody is. */
export type Plan =
  | { skipped: string }
  | {
      subject: Subject;
      amountMinor: number | null;
      currency: string;
      rules: readonly ApprovalRule[];
      policy: ApprovalPolicy | null;
      separationOfDuties: boolean;
      expiresAfter: string | null;
      authors: readonly string[];
    };

const policies = tableOf(ApprovalPolicy);

/** Works out whether something needs a yes, and whose. */
@Injectable()
export class ApprovalPlanner {
  constructor(
    private readonly subjects: Subjects,
    private readonly facts: Facts,
  ) {}

  async plan(unit: Planning, ask: Ask): Promise<Plan> {
    const subject = await this.subjects.get(unit, ask.subject.type, ask.subject.id);
    const amountMinor = ask.amountMinor ?? subject.amountMinor;
    const currency = ask.currency ?? subject.currency ?? unit.organization.baseCurrency;
    const authors = await this.subjects.authors(unit, subject);
    const whole = { subject, amountMinor, currency, authors, policy: null };
    const apart = duties(unit, amountMinor);
    if (ask.rules)
      return {
        ...whole,
        rules: ask.rules,
        separationOfDuties: ask.separationOfDuties ?? apart,
        expiresAfter: ask.expiresAfter ?? null,
      };
    const known = await this.policiesFor(unit, ask);
    const reasons: string[] = [];
    for (const policy of known) {
      const against = await this.against(unit, policy, subject, amountMinor, currency);
      if (against !== null) {
        reasons.push(against);
        continue;
      }
      return {
        ...whole,
        policy,
        rules: policy.steps,
        separationOfDuties: ask.separationOfDuties ?? (policy.separationOfDuties && apart),
        expiresAfter: ask.expiresAfter ?? policy.expiresAfter,
      };
    }
    const limited = ask.policy === undefined && Object.keys(limitsOf(unit)).length > 0;
    if (known.length && !limited) return { skipped: reasons.join('; ') };
    return this.byLimits(unit, {
      ...whole,
      separationOfDuties: apart,
      expiresAfter: ask.expiresAfter ?? null,
    });
  }

  private async policiesFor(unit: Planning, { policy, subject }: Ask): Promise<ApprovalPolicy[]> {
    const rows = await unit.tx.rows<ApprovalPolicy>(
      `select ${policies.select} from ${policies.sql} t where t.organization_id = $1 and t.deleted_at is null
         and t.archived_at is null and ${policy === undefined ? 't.subject_type' : 't.key'} = $2 order by t.rank, t.key`,
      [unit.tenantId, policy ?? subject.type],
    );
    if (policy !== undefined && rows.length === 0)
      throw unprocessable('workflow.approval.unknown_policy', `There is no approval policy ${policy}.`);
    return rows;
  }

  /** Why a policy does not apply; null when it does. What cannot be compared or worked out is asked about. */
  private async against(
    unit: Planning,
    policy: ApprovalPolicy,
    { view }: Subject,
    amountMinor: number | null,
    currency: string,
  ): Promise<string | null> {
    const { aboveAmountMinor: above, condition } = policy;
    const same = currency === (policy.currency ?? unit.organization.baseCurrency);
    if (above !== null && amountMinor !== null && same && amountMinor <= above)
      return `the amount is not above the limit of ${policy.name}`;
    if (condition === null) return null;
    const root = { subject: view, amountMinor, currency };
    try {
      return (await holds(condition, root, unit.now)) ? null : `${policy.name} does not apply`;
    } catch (error) {
      if (error instanceof ExpressionError) return null;
      throw error;
    }
  }

  /** Where no policy applies the limits of the roles are one: what is above the author's needs somebody whose limit holds. */
  private async byLimits(
    unit: Planning,
    plan: Omit<Exclude<Plan, { skipped: string }>, 'rules'>,
  ): Promise<Plan> {
    const limits = limitsOf(unit);
    const { amountMinor, currency, authors } = plan;
    if (Object.keys(limits).length === 0 || amountMinor === null) return { skipped: 'no policy asks for it' };
    const role = await this.roleOf(unit, authors[0]);
    const limit = role ? limits[role] : Math.min(...Object.values(limits));
    if (limit === undefined) return { skipped: `the role ${role ?? ''} has no limit` };
    const comparable = currency === unit.organization.baseCurrency;
    if (comparable && amountMinor <= limit) return { skipped: 'the amount is within the limit' };
    const roles = (['manager', 'accountant', 'owner'] as const).filter((one) => {
      const own = limits[one];
      return own === undefined ? one === 'owner' : comparable && own >= amountMinor;
    });
    return { ...plan, rules: [{ roles: roles.length ? roles : ['owner'], minApprovals: 1 }] };
  }

  private async roleOf(unit: Planning, userId: string | undefined): Promise<Role | null> {
    if (userId === undefined) return null;
    const [member] = await this.facts.find<{ role: Role }>(unit, 'member', { userId, status: 'active' }, 1);
    return member && ROLES.includes(member.role) ? member.role : null;
  }
}

const limitsOf = ({ organization }: Planning) => organization.settings.approvalLimits ?? {};

/** Writer and approver are two people as soon as two may approve, above the organization's own limit where it has one. */
function duties({ organization }: Planning, amountMinor: number | null): boolean {
  const { settings, reaches = [] } = organization;
  const approvers = reaches.filter(({ role }) => role !== 'staff');
  if (approvers.reduce((total, { count }) => total + count, 0) <= 1) return false;
  return typeof settings.sodLimit !== 'number' || amountMinor === null || amountMinor > settings.sodLimit;
}
