import type { AnyResource } from '../catalogue/resource';
import { Fault } from '../errors/fault';
import type { Principal } from '../policy/principal';
import { ruleId } from './names';

/** `bill.approve`, `time_entry.bulk_approve`, `vendor.approve_bank_details`, `approval.decide`: known by name. */
const APPROVES = /[._](?:approve|decide)(?:_|$)/;
export const isApproval = (command: string): boolean => APPROVES.test(command);

interface Approving {
  name: string;
  resource: AnyResource;
  needs: string;
}

/** What keeps somebody from approving who has the right to act. */
export interface ApprovalBar {
  code: string;
  rule: string;
  message: string;
}

/**
 * What approving asks for beyond the right to act: a grant for the module that reaches so far, and the second factor where
 * the organization wants one. Clients approve what is theirs; workflows pass on what somebody was asked. Null: nothing
 * bars. Attempts and explanations both ask here.
 */
export function approvalBar(principal: Principal, { name, resource, needs }: Approving): ApprovalBar | null {
  const { kind, role, grants } = principal;
  if (!isApproval(name) || role === null || role === 'client' || kind === 'workflow') return null;
  if (grants[resource.module] === 'write')
    return {
      code: 'forbidden',
      rule: `${ruleId(resource, needs)}:grant`,
      message: `Your grant for ${resource.module} does not reach to approving.`,
    };
  return secondFactorBar(principal, ruleId(resource, needs));
}

function secondFactorBar({ organization, mfa }: Principal, rule: string): ApprovalBar | null {
  if (organization?.settings.requireMfa !== true || mfa) return null;
  return {
    code: 'second_factor_required',
    rule: `${rule}:second_factor`,
    message: 'This organization approves with a second factor: log in with one.',
  };
}

/** @throws Fault 403 */
export const requireApprover = (principal: Principal, what: Approving): void =>
  refuse(approvalBar(principal, what));

/** For approvals by another way than a login. `rule` is that of the approval itself. @throws Fault 403 */
export const requireSecondFactor = (principal: Principal, rule: string): void =>
  refuse(secondFactorBar(principal, rule));

function refuse(bar: ApprovalBar | null): void {
  if (bar) throw new Fault(403, bar.code, bar.message, { extra: { rule: bar.rule } });
}
