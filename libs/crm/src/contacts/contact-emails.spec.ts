import { wantedEmails } from './contact-emails';

const held = [{ email: 'ada@acme.example' }, { email: 'ada@home.example', label: 'home' }];
const list = (input: Parameters<typeof wantedEmails>[2]) =>
  wantedEmails(held, 'ada@acme.example', input).map((w) => w.email);

describe('the addresses of a contact after a write', () => {
  it('replaces the primary address by a new one', () => {
    expect(list({ primaryEmail: 'ada@new.example' })).toEqual(['ada@new.example', 'ada@home.example']);
  });

  it('moves an address to the front that the contact has already, in whatever case', () => {
    expect(list({ primaryEmail: 'ADA@home.example' })).toEqual(['ada@home.example', 'ada@acme.example']);
  });

  it('drops the primary address on null and lets the next take over', () => {
    expect(list({ primaryEmail: null })).toEqual(['ada@home.example']);
  });

  it('keeps the primary address in front where a new list has it', () => {
    expect(list({ emails: [{ email: 'x@acme.example' }, { email: 'Ada@Acme.example' }] })).toEqual([
      'Ada@Acme.example',
      'x@acme.example',
    ]);
  });

  it('adds the primary address to a new list that lacks it', () => {
    expect(list({ emails: [{ email: 'x@acme.example' }], primaryEmail: 'y@acme.example' })).toEqual([
      'y@acme.example',
      'x@acme.example',
    ]);
  });

  it('takes one address once', () => {
    expect(
      wantedEmails([], null, { emails: [{ email: 'a@b.example' }, { email: 'A@B.example' }] }),
    ).toHaveLength(1);
  });
});
