import { safeHtml, textOfHtml } from './mail-body';

test('a page keeps what may be shown and loses what acts', () => {
  expect(safeHtml('<div onclick="x()"><script>x()</script><b>Hi</b></div>')).toBe('<div><b>Hi</b></div>');
});

test.each([
  ['plain', '<div>'],
  ['with ends that stand in comments', '<div><!--</div>-->'],
  ['with ends that stand in attributes', '<div title="</div>">'],
])('of a page that is nested without end the words alone stay: %s', (_, tag) => {
  const safe = safeHtml(`<p>Hello</p>${tag.repeat(20_000)}there<script`);
  expect(safe).toMatch(/^Hello/);
  expect(safe).not.toContain('<');
});

test('pages as people write them are never too deep: side by side is not within one another', () => {
  const page = `${'<div><table><tr><td>'.repeat(20)}x${'</td></tr></table></div>'.repeat(20)}`;
  expect(safeHtml(`${page}${'<br>'.repeat(1000)}${'<p>one</p>'.repeat(1000)}`)).toContain('<p>one</p>');
});

test('quotes are marked line by line, but not so often that the text is many times the page', () => {
  expect(textOfHtml('<blockquote>Hi</blockquote>')).toBe('> Hi');
  const page = safeHtml(`${'<blockquote>'.repeat(90)}${'x<br>'.repeat(1000)}`);
  expect(textOfHtml(page).length).toBeLessThan(page.length);
});
