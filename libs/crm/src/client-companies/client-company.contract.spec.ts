import { clientCompanyContract } from './client-company.contract';

const faultOf = (domain: string) =>
  clientCompanyContract.create.safeParse({ name: 'Acme', domain }).error?.issues.map(({ code }) => code);

describe('the domain of a client', () => {
  it.each(['acme.example', 'acme.co.uk', '.a.b', 'münchen.example', 'a..b'])('%s is taken', (domain) =>
    expect(faultOf(domain)).toBeUndefined(),
  );
  it.each(['acme', 'acme.', '.acme', 'a@b.c', 'https://acme.example', 'a b.c'])('%s is none', (domain) =>
    expect(faultOf(domain)).toEqual(['invalid_format']),
  );

  it('is too long before it is looked at', () => {
    expect(faultOf('.'.repeat(500_000) + '@')).toEqual(['too_big']);
  });
});
