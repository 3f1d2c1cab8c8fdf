import type { Catalogue } from '../catalogue/catalogue';
import type { AnyResource } from '../catalogue/resource';
import { BaseEntity } from '../entity';
import { Rights } from '../policy/ability';
import type { Principal } from '../policy/principal';

/** A row as this principal may see it: the resource's view less what their role hides. */
export function present(resource: AnyResource, row: object, principal: Principal): Record<string, unknown> {
  return hide(resource.view(row as never), new Rights(principal, resource).hidden);
}

/** What a command answers: a row as its own resource shows it, anything else as it is. */
export const answerOf = (
  catalogue: Catalogue,
  resource: AnyResource,
  result: unknown,
  principal: Principal,
): unknown =>
  result instanceof BaseEntity
    ? present(catalogue.resourceShowing(result, resource), result, principal)
    : result;

/** Removes hidden properties from a view; the view is fresh, so it is changed in place. What lies in it may be the row's own. */
export function hide(view: Record<string, unknown>, hidden: ReadonlySet<string>): Record<string, unknown> {
  for (const property of hidden) {
    if (property.startsWith(CUSTOM)) view.custom = omit(view.custom, property.slice(CUSTOM.length));
    else Reflect.deleteProperty(view, property);
  }
  if (view.custom === undefined) Reflect.deleteProperty(view, 'custom');
  return view;
}

const CUSTOM = 'custom.';

function omit(values: unknown, key: string): unknown {
  if (typeof values !== 'object' || values === null || !Object.hasOwn(values, key)) return values;
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== key));
}
