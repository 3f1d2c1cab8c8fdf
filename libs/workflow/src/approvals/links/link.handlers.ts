import { CommandHandler, QueryHandler } from '@nestjs/cqrs';
import {
  Facts,
  Fault,
  TOKEN_PREFIXES,
  hashToken,
  requireSecondFactor,
  ruleId,
  tableOf,
  unpackToken,
  type Answers,
  type Handles,
  type Principal,
  type Unit,
} from '@omni/platform';
import { enterOrganization, readIn } from '../../enter-organization';
import { Deciding } from '../decide/deciding';
import { ApprovalRequest } from '../requests/request.entity';
import { approvals } from '../requests/request.resource';
import type { MemberFacts } from '../seats';
import { ApprovalLink } from './link.entity';
import { DecideByLink, ShowApprovalLink } from './link.messages';

const invalid = (): Fault =>
  new Fault(404, 'workflow.approval.link_invalid', 'This address is not valid, or no longer.');
const requests = tableOf(ApprovalRequest);
const links = tableOf(ApprovalLink);

const shown = (request: ApprovalRequest, organization: string) => ({
  approvalId: request.id,
  organization,
  subjectType: request.subjectType,
  subjectLabel: request.subjectLabel,
  amountMinor: request.amountMinor,
  currency: request.currency,
  note: request.note,
  step: request.steps[request.currentStep]?.name ?? null,
  form: request.form,
  status: request.status,
});

@QueryHandler(ShowApprovalLink)
export class ShowApprovalLinkHandler implements Answers<typeof ShowApprovalLink> {
  constructor(private readonly facts: Facts) {}

  async execute({ reader, input }: ShowApprovalLink) {
    const parts = unpackToken(TOKEN_PREFIXES.approval, input.token);
    if (!parts) throw invalid();
    const there = await readIn(reader, parts.organizationId);
    const [link] = await there.tx.rows<ApprovalLink>(
      `select ${links.select} from ${links.sql} t where t.organization_id = $1 and t.token_hash = $2`,
      [there.tenantId, hashToken(input.token)],
    );
    if (!link || link.expiresAt <= reader.now) throw invalid();
    const [request] = await there.tx.rows<ApprovalRequest>(
      `select ${requests.select} from ${requests.sql} t where t.organization_id = $1 and t.id = $2`,
      [there.tenantId, link.approvalRequestId],
    );
    const organization = await this.facts.row<{ name: string }>(there, 'organization', there.tenantId);
    if (!request || !organization) throw invalid();
    const open = request.status === 'pending' && request.currentStep === link.step && link.usedAt === null;
    return { ...shown(request, organization.name), decidable: open };
  }
}

@CommandHandler(DecideByLink)
export class DecideByLinkHandler implements Handles<typeof DecideByLink> {
  constructor(
    private readonly deciding: Deciding,
    private readonly facts: Facts,
  ) {}

  async execute({ unit, input }: DecideByLink) {
    const parts = unpackToken(TOKEN_PREFIXES.approval, input.token);
    if (!parts || !(await enterOrganization(unit, this.facts, parts.organizationId))) throw invalid();
    const [link] = await unit.rows(ApprovalLink, 't.token_hash = $2', [hashToken(input.token)]);
    if (!link || link.expiresAt <= unit.now) throw invalid();
    if (link.usedAt !== null)
      throw new Fault(409, 'workflow.approval.link_used', 'This address was used already.');
    const member = await this.facts.row<MemberFacts>(unit, 'member', link.memberId);
    if (member?.status !== 'active') throw invalid();
    unit.call = { ...unit.call, principal: principalOf(unit, member) };
    // A mail is one factor at most.
    requireSecondFactor(unit.principal, ruleId(approvals, 'act'));
    const [request] = await unit.rows(ApprovalRequest, 't.id = $2', [link.approvalRequestId]);
    if (request?.currentStep !== link.step) throw invalid();
    unit.notes.subject = { type: 'approval', id: request.id };
    link.usedAt = unit.now;
    const { decision, note, input: filled } = input;
    await this.deciding.decide(unit, request, unit.principal, { decision, note, input: filled }, 'link');
    return shown(request, unit.organization.name);
  }
}

/** Holding the address proves who answers, and nothing else is done with it. */
const principalOf = (unit: Unit, member: MemberFacts): Principal => ({
  ...unit.principal,
  kind: 'user',
  id: member.userId,
  userId: member.userId,
  memberId: member.id,
  role: member.role,
});
