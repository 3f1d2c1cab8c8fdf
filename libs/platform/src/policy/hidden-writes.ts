import type { AnyResource } from '../catalogue/resource';
import { ruleId, words } from '../bus/names';
import { forbidden } from '../errors/fault';
import { Rights } from './ability';
import type { Principal } from './principal';

/** What a role may not see or set it may not write blindly either. @throws Fault 403 */
export function refuseHiddenWrites(resource: AnyResource, body: object, principal: Principal): void {
  const { hidden, kept } = new Rights(principal, resource);
  if (hidden.size === 0 && kept.size === 0) return;
  const refused = Object.keys(body).find((key) => hidden.has(key) || kept.has(key));
  if (refused)
    throw forbidden(
      `You may not write ${refused} of this ${words(resource)}.`,
      ruleId(resource, `write:${refused}`),
    );
}
