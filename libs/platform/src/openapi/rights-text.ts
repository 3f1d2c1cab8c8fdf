import type { Openness } from '../catalogue/command';
import type { AnyResource } from '../catalogue/resource';
import { grantsOf } from '../policy/access';
import { ROLES } from '../policy/principal';

/** Who may, in words for a person: read from the resource's access. */
export function rightsText(
  resource: AnyResource,
  needs: string,
  portal: boolean,
  open: Openness = false,
): string {
  if (portal && !open) return clientText(resource, needs);
  if (open === 'signed_in') return 'Open to anyone who is signed in.';
  if (open) return 'Open to anyone.';
  const who = ROLES.flatMap((role) => {
    const grants = grantsOf(resource.access, role).filter(
      (g) =>
        g.can.includes('*') ||
        g.can.includes(needs) ||
        (needs !== 'read' && g.can.includes('act') && !['create', 'update', 'delete'].includes(needs)),
    );
    if (grants.length === 0) return [];
    return [grants.every((g) => g.where) ? `${role} (own)` : role];
  });
  return who.length ? `Allowed for ${who.join(', ')}.` : 'Allowed for the house alone.';
}

function clientText(resource: AnyResource, needs: string): string {
  const grants = grantsOf(resource.access, 'client').filter((grant) => grant.can.includes(needs));
  const permissions = [...new Set(grants.flatMap((grant) => grant.permission ?? []))];
  return permissions.length
    ? `For portal clients who are permitted ${permissions.join(' or ')}.`
    : 'For portal clients.';
}

export const effectText = (effect: string, undoneBy?: string): string =>
  ` Effect: ${effect}${undoneBy ? `, undone by ${undoneBy}` : ''}.`;
