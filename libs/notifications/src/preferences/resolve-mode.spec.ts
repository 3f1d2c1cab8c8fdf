import fc from 'fast-check';
import type { Rule } from '../rules/rule';
import { CHANNELS, MODES, SCOPES } from './choices';
import { resolveMode, type Choice } from './resolve-mode';

const rule: Rule = {
  type: 'task.assigned',
  summary: '',
  recipients: [],
  title: '',
  channels: { in_app: 'instant', email: 'instant' },
};
const at = (scope: Choice['scope'], mode: Choice['mode'], type = rule.type): Choice => ({
  scope,
  mode,
  type,
  channel: 'email',
});

test.each<[string, Choice[], string, string]>([
  ['nobody chose', [], 'instant', 'rule'],
  ['the organization', [at('organization', 'off')], 'off', 'organization'],
  ['the user before the organization', [at('organization', 'off'), at('user', 'daily')], 'daily', 'user'],
  ['the record before the user', [at('user', 'instant'), at('entity', 'off')], 'off', 'entity'],
  ['the record may also let in', [at('user', 'off'), at('entity', 'instant')], 'instant', 'entity'],
  ['a kind before all kinds', [at('user', 'off', '*'), at('user', 'weekly')], 'weekly', 'user'],
  [
    'all kinds of a nearer level before a kind of a farther',
    [at('organization', 'daily'), at('user', 'off', '*')],
    'off',
    'user',
  ],
  ['one muted record of two', [at('entity', 'instant'), at('entity', 'off')], 'off', 'entity'],
  ['another kind says nothing', [at('user', 'off', 'task.completed')], 'instant', 'rule'],
])('%s', (_, choices, mode, source) => {
  expect(resolveMode(rule, 'email', choices)).toEqual({ mode, source });
});

const choice = fc.record({
  scope: fc.constantFrom(...SCOPES),
  type: fc.constantFrom('*', rule.type, 'other'),
  channel: fc.constantFrom(...CHANNELS),
  mode: fc.constantFrom(...MODES),
});

test('U-239 nothing that anybody chooses mutes a security notice', () => {
  fc.assert(
    fc.property(fc.array(choice), fc.constantFrom(...CHANNELS), (choices, channel) => {
      expect(resolveMode({ ...rule, security: true }, channel, choices).mode).toBe('instant');
    }),
  );
});

test('a level decides only where no nearer one says anything', () => {
  fc.assert(
    fc.property(fc.array(choice), (choices) => {
      const { source } = resolveMode(rule, 'email', choices);
      const says = (scope: string): boolean =>
        choices.some((c) => c.scope === scope && c.channel === 'email' && c.type !== 'other');
      const nearest = ['entity', 'user', 'organization'].find(says) ?? 'rule';
      expect(source).toBe(nearest);
    }),
  );
});
