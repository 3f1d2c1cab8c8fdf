import { intakeQuestionInput, readAnswers, type IntakeQuestion } from './intake';

const q = (
  key: string,
  type: IntakeQuestion['type'],
  more: Partial<IntakeQuestion> = {},
): IntakeQuestion => ({
  key,
  label: key,
  type,
  required: false,
  ...more,
});
const codes = (questions: IntakeQuestion[], given: Parameters<typeof readAnswers>[1]) =>
  readAnswers(questions, given).faults.map((f) => `${f.pointer} ${f.code}`);

test('answers are kept with their questions, in the order of the questions', () => {
  const questions = [q('a', 'short_text'), q('b', 'number'), q('c', 'multi_choice', { options: ['x', 'y'] })];
  expect(readAnswers(questions, { c: ['y'], a: 'Hello' })).toEqual({
    faults: [],
    answers: [
      { key: 'a', label: 'a', value: 'Hello' },
      { key: 'c', label: 'c', value: ['y'] },
    ],
  });
});

test.each([
  [q('a', 'short_text', { required: true }), '', 'required'],
  [q('a', 'number'), 'seven', 'invalid_answer'],
  [q('a', 'boolean', { required: true }), false, 'required'],
  [q('a', 'date'), '2026-02-30', 'invalid_answer'],
  [q('a', 'email'), 'nobody', 'invalid_answer'],
  [q('a', 'phone'), 'call me', 'invalid_answer'],
  [q('a', 'url'), 'javascript:alert(1)', 'invalid_answer'],
  [q('a', 'choice', { options: ['x'] }), 'z', 'unknown_option'],
  [q('a', 'multi_choice', { options: ['x'] }), ['x', 'z'], 'unknown_option'],
  [q('a', 'multi_choice', { options: ['x'] }), [], 'invalid_answer'],
])('%j refuses %j as %s', (question, value, code) => {
  expect(codes([question], { a: value })).toEqual([`/answers/a ${code}`]);
});

test('what is not asked is refused, and inherited names are no answers', () => {
  expect(codes([], { shoe: 1 })).toEqual(['/answers/shoe unknown_question']);
  expect(codes([q('constructor', 'short_text', { required: true })], {})).toEqual([
    '/answers/constructor required',
  ]);
});

test('a choice needs options', () => {
  expect(intakeQuestionInput.safeParse(q('a', 'choice')).success).toBe(false);
  expect(intakeQuestionInput.safeParse(q('a', 'choice', { options: ['x'] })).success).toBe(true);
});
