import { Injectable } from '@nestjs/common';
import {
  Catalogue,
  Facts,
  Fault,
  memberRole,
  ruleId,
  type OrganizationFacts,
  type Reader,
  type Unit,
} from '@omni/platform';
import type { z } from 'zod';
import type { approvalNeed } from './approval.contract';
import { apartAbove, inBaseCurrency, type Judged, type Verb } from './authority';

type Need = z.output<typeof approvalNeed>;
type Document = Pick<Judged, 'resource' | 'currency' | 'fxRate' | 'totalMinor'> & { id: string };

/** What whoever keeps the policies answers. */
type Asked = Pick<Need, 'policy'>;

const POLICIES = 'approval.needed';
const APPROVE: Verb = { name: 'approve', apart: 'always_asked' };
/** In the order in which they are asked: who may least first. */
const APPROVERS = ['manager', 'accountant', 'owner'] as const;

/** Whether a document goes on by one person's word: limits, policies and that two people stand behind it, together. */
@Injectable()
export class ApprovalNeeds {
  constructor(
    private readonly facts: Facts,
    private readonly catalogue: Catalogue,
  ) {}

  /** `next` is what takes the document further: approving a bill, issuing an invoice. */
  async of(reader: Reader, document: Document, next: Verb, limitMinor?: number): Promise<Need> {
    const { organization } = reader;
    const byLimit = limitNeed(organization, document, limitMinor);
    const policy = await this.policyFor(reader, document);
    const apart = (verb: Verb): boolean => {
      const above = apartAbove(organization, document, verb);
      return above !== null && (byLimit.amountMinor === null || byLimit.amountMinor > above);
    };
    const asked = byLimit.needed || policy !== null;
    const secondPerson = apart(next) || (asked && apart(APPROVE));
    const reason = byLimit.needed
      ? byLimit.reason
      : policy
        ? 'policy'
        : secondPerson
          ? 'second_person'
          : null;
    return {
      ...byLimit,
      needed: asked || secondPerson,
      reason: reason ?? byLimit.reason,
      secondPerson,
      policy,
    };
  }

  /**
   * Refuses a member whom the policy that applies does not ask. Whoever grants its last step speaks for it, an Owner always
   * does, and what has its approval already goes on by whoever may.
   */
  async requireAsked(unit: Unit, document: Document, verb: Verb): Promise<void> {
    const role = memberRole(unit.principal);
    if (!role || role === 'owner') return;
    const policy = await this.policyFor(unit, document);
    const last = policy?.steps.at(-1);
    if (!last || last.roles.includes(role) || last.memberIds.includes(unit.principal.memberId ?? '')) return;
    const { resource } = document;
    throw new Fault(
      403,
      `revenue.${resource.type}.approval_needed`,
      `The policy "${policy?.name ?? ''}" asks somebody else: ask for approval.`,
      { extra: { rule: ruleId(resource, verb.name), policy } },
    );
  }

  /** Who is alone is asked by nobody: the house's workflows pass over their approvals. */
  private async policyFor(reader: Reader | Unit, { resource, id }: Document): Promise<Need['policy']> {
    if (reader.organization.activeMembers === 1 || !this.catalogue.queryClass(POLICIES)) return null;
    const { policy } = await this.facts.ask<Asked>(reader, POLICIES, {
      subjectType: resource.type,
      subjectId: id,
    });
    return policy;
  }
}

/** Above a limit that is named, else above the lowest one set. */
function limitNeed(
  { settings, baseCurrency }: OrganizationFacts,
  document: Document,
  limitMinor?: number,
): Omit<Need, 'secondPerson' | 'policy'> {
  const amountMinor = inBaseCurrency(document, baseCurrency);
  const limits = settings.approvalLimits ?? {};
  const set = [...APPROVERS.flatMap((role) => limits[role] ?? []), settings.sodLimit];
  const lowest = set.filter((one) => typeof one === 'number').sort((a, b) => a - b)[0];
  const limit = limitMinor ?? lowest ?? null;
  const approverRole =
    APPROVERS.find((role) => {
      const own = limits[role];
      return own === undefined || (amountMinor !== null && amountMinor <= own);
    }) ?? null;
  const said = { amountMinor, limitMinor: limit, currency: baseCurrency, approverRole };
  if (limit === null) return { needed: false, reason: 'no_limit_set', ...said };
  if (amountMinor === null) return { needed: true, reason: 'amount_unknown', ...said };
  return amountMinor > limit
    ? { needed: true, reason: 'above_limit', ...said }
    : { needed: false, reason: 'within_limit', ...said };
}
