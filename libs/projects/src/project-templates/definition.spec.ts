import { type Fault } from '@omni/platform';
import { mustHoldTogether, type TemplateDefinition } from './definition';

const pointerOf = (definition: TemplateDefinition): string | undefined => {
  try {
    mustHoldTogether(definition);
    return undefined;
  } catch (error) {
    return (error as Fault).options.errors?.[0]?.pointer;
  }
};

const task = (key: string, rest: object = {}) => ({ key, title: key, ...rest });

test('tasks may wait for each other in any order of writing', () => {
  expect(
    pointerOf({ tasks: [task('b', { blockedBy: ['a'] }), task('a'), task('c', { blockedBy: ['a', 'b'] })] }),
  ).toBeUndefined();
});

test('a circle of waiting tasks is refused where it is', () => {
  const tasks = [task('free'), task('a', { blockedBy: ['b'] }), task('b', { blockedBy: ['a'] })];
  expect(pointerOf({ tasks })).toBe('/definition/tasks/1/blockedBy');
});

test('a task below itself is refused', () => {
  expect(pointerOf({ tasks: [task('a', { parent: 'a' })] })).toBe('/definition/tasks/0/parent');
});

test('references to nothing are refused', () => {
  expect(pointerOf({ tasks: [task('a', { milestone: 'none' })] })).toBe('/definition/tasks/0/milestone');
  expect(pointerOf({ tasks: [task('a', { blockedBy: ['none'] })] })).toBe('/definition/tasks/0/blockedBy');
});

test('a key is used once', () => {
  expect(pointerOf({ tasks: [task('a'), task('a')] })).toBe('/definition/tasks/1/key');
});
