import type { FaultDetail, Unit } from '@omni/platform';
import { priced } from '../drafting/compose-version';
import { currentOf } from '../drafting/versions';
import { choiceFaults, depositOf, isChoice, presetChoice, totalsOf, type ChoiceFault } from '../pricing';
import type { Acceptance, Proposal } from '../proposal.entity';
import { badChoice, otherVersion, overdueValidity } from '../proposal.errors';
import { ProposalAccepted, ProposalDeclined, ProposalViewed, proposalFacts } from '../proposal.events';

export interface Yes {
  via: Acceptance['via'];
  typedName: string;
  chosen?: readonly string[] | undefined;
  versionSha256?: string | undefined;
  contactId: string | null;
}

/** Accepts: the version, the choice, who said so and from where are kept for good. */
export function acceptProposal(unit: Unit, proposal: Proposal, yes: Yes): void {
  const version = currentOf(proposal);
  if (yes.versionSha256 !== undefined && yes.versionSha256 !== version.sha256)
    throw otherVersion(version.versionNo);
  const { validUntil, groups, deposit } = version.content;
  if (validUntil && validUntil < unit.today) throw overdueValidity(validUntil);
  const chosen = [...new Set(yes.chosen ?? presetChoice(version.lines))];
  const faults = choiceFaults(version.lines, groups, chosen);
  if (faults.length) throw badChoice(faults.map(detailOf));
  const totals = priced(() => totalsOf(version.lines, chosen, unit.organization.taxRounding));
  const counted = version.lines.filter((line) => totals.lines.has(line.key));
  const acceptance: Acceptance = {
    via: yes.via,
    typedName: yes.typedName,
    at: unit.now,
    ip: unit.call.ip,
    userAgent: unit.call.userAgent,
    versionId: version.id,
    versionSha256: version.sha256,
    chosen: counted.map((line) => line.key),
    subtotalMinor: totals.subtotalMinor,
    taxTotalMinor: totals.taxTotalMinor,
    totalMinor: totals.totalMinor,
    depositMinor: depositOf(deposit, totals.totalMinor),
  };
  proposal.accept(acceptance, yes.contactId);
  unit.emit(ProposalAccepted, proposal, {
    ...proposalFacts(proposal),
    contractTemplateId: proposal.contractTemplateId,
    versionId: version.id,
    versionSha256: version.sha256,
    via: yes.via,
    typedName: yes.typedName,
    acceptedAt: unit.now,
    subtotalMinor: totals.subtotalMinor,
    taxTotalMinor: totals.taxTotalMinor,
    depositMinor: acceptance.depositMinor,
    lines: counted.map((line) => {
      const { netMinor = 0, taxMinor = 0 } = totals.lines.get(line.key) ?? {};
      return { ...line, selected: isChoice(line), netMinor, taxMinor };
    }),
  });
}

export function declineProposal(
  unit: Unit,
  proposal: Proposal,
  reason: string,
  via: Acceptance['via'],
): void {
  proposal.decline(reason, unit.now);
  unit.emit(ProposalDeclined, proposal, { ...proposalFacts(proposal), reason, via });
}

/** Counts the first look; further ones change nothing. */
export function viewProposal(unit: Unit, proposal: Proposal, via: 'link' | 'portal'): void {
  if (proposal.view(unit.now)) unit.emit(ProposalViewed, proposal, { ...proposalFacts(proposal), via });
}

const MESSAGES: Record<ChoiceFault['reason'], string> = {
  unknown: 'is no line of the proposal',
  not_a_choice: 'is in anyway',
  too_many: 'of this group one line can be taken',
  none_chosen: 'of this group one line must be taken',
};

const detailOf = (fault: ChoiceFault): FaultDetail => ({
  pointer: '/chosen',
  code: fault.reason,
  message: `${'key' in fault ? fault.key : fault.group}: ${MESSAGES[fault.reason]}`,
});
