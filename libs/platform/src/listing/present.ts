import type { AnyResource } from '../catalogue/resource';
import { Rights } from '../policy/ability';
import type { Principal } from '../policy/principal';

/** A row as this principal may see it: the resource's view less what their role hides. */
export function present(resource: AnyResource, row: object, principal: Principal): Record<string, unknown> {
  return hide(resource.view(row as never), new Rights(principal, resource).hidden);
}

/** Removes hidden properties from a view; the view is fresh, so it is changed in place. */
export function hide(view: Record<string, unknown>, hidden: ReadonlySet<string>): Record<string, unknown> {
  for (const property of hidden) Reflect.deleteProperty(view, property);
  return view;
}
