import { escapedMarkup, mailBody, sender } from './letter';
import { oneLine } from './one-line';

describe('a letter', () => {
  it('is told in its order, as text and as HTML, with links where they stand', () => {
    const letter = ['Hello Ada,', { label: 'Open', address: 'https://a.example/?a=1&b=2' }, 'Acme'];
    expect(mailBody(letter)).toEqual({
      text: 'Hello Ada,\n\nOpen: https://a.example/?a=1&b=2\n\nAcme',
      html: '<p>Hello Ada,</p>\n<p><a href="https://a.example/?a=1&amp;b=2">Open</a></p>\n<p>Acme</p>',
    });
  });

  it('has no markup but its own, whatever is written in a word, a label or an address', () => {
    const { html } = mailBody([
      `<script>'x'</script>`,
      { label: '<b>Go</b>', address: 'https://a.example/"><img src=x>' },
    ]);
    expect(html).toBe(
      '<p>&lt;script&gt;&#39;x&#39;&lt;/script&gt;</p>\n' +
        '<p><a href="https://a.example/&quot;&gt;&lt;img src=x&gt;">&lt;b&gt;Go&lt;/b&gt;</a></p>',
    );
  });

  it('keeps lines and paragraphs that somebody wrote, by whichever ends of line', () => {
    const said = 'Dear Ada,\r\n\r\nas we said:\nnet 14 days.\n \n\nYours\n';
    expect(mailBody([said])).toEqual({
      text: said,
      html: '<p>Dear Ada,</p>\n<p>as we said:<br>net 14 days.</p>\n<p>Yours</p>',
    });
  });

  it('tells a token of a link in its text alone', () => {
    const { text, html } = mailBody([
      { label: 'Confirm', address: 'https://a.example/?t=s', token: 's3cret' },
    ]);
    expect(text).toBe('Confirm: https://a.example/?t=s\n\nToken: s3cret');
    expect(html).not.toContain('s3cret');
  });
});

it('a sender is the organization by name, answered at its own address where it has one', () => {
  expect(sender({ name: 'Acme', email: 'office@acme.example' })).toEqual({
    fromName: 'Acme',
    replyTo: 'office@acme.example',
  });
  expect(sender({ name: 'Acme', email: null })).toEqual({ fromName: 'Acme' });
});

it('signs that mean something in markup are escaped, and no others', () => {
  expect(escapedMarkup(`<a b="c" d='e'>&amp; ä`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp; ä');
});

it('a line has no break of any kind in it, and words stay apart', () => {
  expect(oneLine(' One\r\nBcc: x@y.example\u2028Two\tThree\u0085 ')).toBe('One Bcc: x@y.example Two Three');
});
