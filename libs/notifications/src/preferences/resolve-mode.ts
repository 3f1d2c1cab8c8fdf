import type { Rule } from '../rules/rule';
import { ANY_TYPE, type Channel, type Mode, type PreferenceScope } from './choices';

/** One choice that somebody made. */
export interface Choice {
  scope: PreferenceScope;
  type: string;
  channel: Channel;
  mode: Mode;
}

export interface Resolved {
  mode: Mode;
  /** which level decided; `rule` where nobody chose, `security` where nobody can */
  source: PreferenceScope | 'rule' | 'security';
}

const LEVELS: readonly PreferenceScope[] = ['entity', 'user', 'organization'];

/**
 * How a channel is told: what somebody chose for the record before what they chose for themselves before the
 * organization's default before the rule's own. Within a level a kind's own choice comes before the one for all kinds;
 * of several records that one thing concerns, one that is muted mutes it.
 */
export function resolveMode(rule: Rule, channel: Channel, choices: readonly Choice[]): Resolved {
  const usual = rule.channels[channel] ?? 'off';
  if (rule.security) return { mode: usual, source: 'security' };
  // A channel that a rule does not know (a portal message about a portal message) cannot be chosen.
  if (rule.channels[channel] === undefined) return { mode: 'off', source: 'rule' };
  for (const scope of LEVELS) {
    const said = choices.filter((choice) => choice.scope === scope && choice.channel === channel);
    const chosen =
      deciding(said.filter(({ type }) => type === rule.type)) ??
      deciding(said.filter(({ type }) => type === ANY_TYPE));
    if (chosen) return { mode: chosen, source: scope };
  }
  return { mode: usual, source: 'rule' };
}

const deciding = (choices: readonly Choice[]): Mode | undefined =>
  choices.some(({ mode }) => mode === 'off') ? 'off' : choices[0]?.mode;
