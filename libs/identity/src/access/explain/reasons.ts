import type { ApprovalBar, AnyResource, Principal, Rights } from '@omni/platform';
import { scopeWords } from '../scope-words';

interface Question {
  principal: Principal;
  resource: AnyResource;
  rights: Rights;
  /** as it was asked: a right, or a command's verb */
  action: string;
  /** the right that it comes down to */
  needs: string;
  row: object | null;
  /** by rights alone */
  permitted: boolean;
  /** what stands in the way all the same */
  bar: ApprovalBar | null;
}

/** The way to the answer, a sentence a step; the last one decides. */
export function reasons(question: Question): string[] {
  const { principal, resource, rights, action, needs, row, permitted, bar } = question;
  const { role, grants, scopes } = principal;
  const thing = `${action} on ${resource.name}`;
  if (role === null)
    return [
      'There is no role here: choose an organization first, or the key’s creator has less than its ceiling.',
    ];
  const steps = [`The role is ${role}.`];
  const level = grants[resource.module];
  if (level !== undefined) steps.push(`In module ${resource.module} the role is narrowed to ${level}.`);
  if (scopes) steps.push(`The key has the scopes ${scopes.join(', ')}.`);
  if (!rights.some(needs)) {
    const cause =
      level === 'none' || level === 'read'
        ? 'the module grant leaves it no such right'
        : scopes
          ? 'role and scopes together do not allow it'
          : `the role ${role} does not allow it`;
    return [...steps, `Refused: ${thing}, since ${cause}.`];
  }
  if (permitted && bar) return [...steps, `Refused: ${thing}. ${bar.message}`];
  const scope = scopeWords(rights.conditions(needs), principal);
  if (row === null) return [...steps, `Allowed: ${thing}, on ${scope}.`];
  return [
    ...steps,
    `The role may do it on ${scope}.`,
    permitted
      ? `Allowed: ${thing}; this row is one of them.`
      : `Refused: ${thing}; this row is none of them.`,
  ];
}
