import { applyPatch, createTwoFilesPatch } from 'diff';
import fc from 'fast-check';
import { plainText } from './block-text';
import type { Block } from './block.contract';
import { documentDiff } from './document-diff';
import { fill, fillText, longDate, placesIn, wordsFor } from './merge';
import { riskFlags } from './risk-flags';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

describe('merging', () => {
  it('fills places in one pass: a value with braces is a text', () => {
    expect(fillText('{{a}} {{ b }} {{c}}', { a: '{{b}}', b: 'x' })).toBe('{{b}} x {{c}}');
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(fillText('{{a}}', { a: value })).not.toContain('\u202e');
        expect(fillText('{{a}}{{b}}', { a: value, b: '' }).length).toBeLessThanOrEqual(value.length);
      }),
    );
  });

  it('takes nothing from an object’s own insides', () => {
    expect(fillText('{{constructor}} {{toString}}', {})).toBe('{{constructor}} {{toString}}');
  });

  it('fills every kind of block and finds every place', () => {
    const blocks: Block[] = [
      { type: 'heading', text: '{{a}}' },
      { type: 'list', items: ['{{a}}'] },
      { type: 'table', header: ['{{a}}'], rows: [['{{a}}', 'x']] },
      { type: 'clause', key: 'k', title: '{{a}}', text: '{{a}}' },
      { type: 'lines' },
    ];
    expect(JSON.stringify(fill(blocks, { a: 'v' }))).not.toContain('{{');
    expect(placesIn(['{{a}} {{b.c}} {{a}} {{ d }}', '{{e}'])).toEqual(['a', 'b.c', 'd']);
  });

  it('tells what is missing, unknown or of the wrong kind', () => {
    const { values, faults } = wordsFor(
      [
        { key: 'name', type: 'text', required: true },
        { key: 'day', type: 'date' },
        { key: 'client.email', type: 'party', required: true, label: 'Mail' },
      ],
      { day: '2026-02-30', extra: 'x' },
      { 'client.email': null },
      'en',
    );
    expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/variables/name required',
      '/variables/day invalid',
      '/variables/client.email required',
      '/variables/extra unknown',
    ]);
    expect(values['client.email']).toBe('');
    expect(longDate('2026-03-02', 'de_DE')).toBe('2. März 2026');
    expect(longDate('2026-03-02', '!')).toBe('March 2, 2026');
  });
});

describe('what changed', () => {
  it('is told line by line and as a patch', () => {
    const diff = documentDiff(
      { name: 'a', blocks: [paragraph('one'), paragraph('two')] },
      { name: 'b', blocks: [paragraph('one'), paragraph('2'), paragraph('three')] },
    );
    expect([diff.added, diff.removed]).toEqual([2, 1]);
    expect(diff.patch).toContain('-two\n+2\n+three\n');
  });

  it('as a patch is what others write and read', () => {
    const words = fc.array(fc.constantFrom('one', 'two', 'three', 'four'), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const [from, to] = [before.map(paragraph), after.map(paragraph)];
        const { patch } = documentDiff({ name: 'a', blocks: from }, { name: 'b', blocks: to });
        expect(patch).toBe(
          createTwoFilesPatch('a', 'b', plainText(from), plainText(to), undefined, undefined, { context: 2 }),
        );
        expect(applyPatch(plainText(from), patch)).toBe(plainText(to));
      }),
    );
  });

  it('between documents that share next to nothing is all but their beginning and end', () => {
    const text = (mark: string) => [
      paragraph('first'),
      ...Array.from({ length: 4000 }, (_, i) => paragraph(`${mark} ${String(i)}`)),
      paragraph('last'),
    ];
    const diff = documentDiff({ name: 'a', blocks: text('a') }, { name: 'b', blocks: text('b') });
    expect(diff.parts.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
    expect(diff.added).toBe(diff.removed);
    expect(applyPatch(plainText(text('a')), diff.patch)).toBe(plainText(text('b')));
  });
});

describe('risks', () => {
  const terms = { autoRenew: false, renewalNoticeDays: null, endsOn: '2027-01-01', governingLaw: null };
  const codes = (...texts: string[]) => riskFlags(texts.map(paragraph), terms).map(({ code }) => code);

  it('cites the words exactly where they stand', () => {
    const text = 'The supplier shall indemnify the client.';
    const [flag] = riskFlags([paragraph(text)], terms);
    const [citation] = flag?.citations ?? [];
    expect(text.slice(citation?.start, citation?.end)).toBe(citation?.quote);
    expect(citation?.quote).toBe('indemnify');
  });

  it('knows the other meanings: a non-exclusive licence, a right of both parties, 30 days to pay', () => {
    expect(codes('A non-exclusive licence is granted.')).not.toContain('exclusivity');
    expect(codes('The supplier works exclusively for the client.')).toContain('exclusivity');
    expect(codes('Either party may terminate at any time.')).not.toContain('one_sided_termination');
    expect(codes('The client may terminate this contract at any time.')).toContain('one_sided_termination');
    expect(codes('Invoices are payable within 30 days.')).not.toContain('long_payment_terms');
    expect(codes('Rechnungen sind binnen 60 Tagen zu zahlen.')).toContain('long_payment_terms');
    expect(codes('Der Vertrag verlängert sich stillschweigend.')).toContain('automatic_renewal');
  });

  it('says what is not said, without a citation', () => {
    const flags = riskFlags([paragraph('We build it.')], { ...terms, governingLaw: 'Germany' });
    expect(flags.map(({ code }) => code)).toEqual([
      'no_liability_limit',
      'no_termination',
      'no_confidentiality',
      'no_payment_terms',
    ]);
    expect(flags.every(({ citations }) => citations.length === 0)).toBe(true);
  });

  it('takes no longer for long texts', () => {
    const started = process.hrtime.bigint();
    codes(`may change ${'a '.repeat(10_000)}`, 'assigns '.repeat(2_000));
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(2000);
  });
});
