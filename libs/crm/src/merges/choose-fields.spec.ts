import { chooseFields, mergeCustom, planUndo, takeFields } from './choose-fields';

const row = (
  id: string,
  updatedAt: string,
  rest: Partial<{ title: string | null; phone: string | null; custom: Record<string, unknown> | null }>,
) => ({
  id,
  updatedAt,
  title: null as string | null,
  phone: null as string | null,
  custom: null as Record<string, unknown> | null,
  ...rest,
});
const survivor = row('s', '2026-01-01', { title: 'CEO' });
const older = row('a', '2026-02-01', { title: 'Boss', phone: '1' });
const newer = row('b', '2026-03-01', { title: 'Chief', phone: '2' });
const fields = ['title', 'phone'] as const;

describe('which value wins in a merge', () => {
  it('keeps what the survivor has and fills gaps from the newest other', () => {
    const won = chooseFields(survivor, [older, newer], fields, {});
    expect(won).toEqual({ phone: 'b' });
    const merged = { ...survivor };
    takeFields(merged, [older, newer], won);
    expect(merged).toMatchObject({ title: 'CEO', phone: '2' });
  });

  it('lets a choice overrule both', () => {
    expect(chooseFields(survivor, [older, newer], fields, { title: 'a', phone: 'a' })).toEqual({
      title: 'a',
      phone: 'a',
    });
    expect(chooseFields(survivor, [older, newer], fields, { phone: 's' })).toEqual({});
  });

  it('refuses choices of unknown fields and of rows outside the merge', () => {
    expect(() => chooseFields(survivor, [older], fields, { organizationId: 'a' })).toThrow(/organizationId/);
    expect(() => chooseFields(survivor, [older], fields, { phone: 'z' })).toThrow(/phone/);
  });

  it('merges own fields key by key', () => {
    const keeper = row('s', '2026-01-01', { custom: { tier: 'gold', note: '' } });
    const other = row('a', '2026-02-01', { custom: { tier: 'silver', note: 'old', size: 3 } });
    const newest = row('b', '2026-03-01', { custom: { note: 'new' } });
    expect(mergeCustom(keeper, [newest, other])).toEqual({ tier: 'gold', note: 'new', size: 3 });
  });
});

describe('what an undo gives back', () => {
  it('gives back what the merge changed and leaves the rest', () => {
    expect(
      planUndo({ title: 'CEO', phone: '2' }, { title: 'CEO', phone: null }, { title: 'CEO', phone: '2' }),
    ).toEqual({
      conflicts: [],
      back: { phone: null },
    });
  });

  it('names every field that was edited since, changed by the merge or not', () => {
    expect(
      planUndo({ title: 'CFO', phone: '3' }, { title: 'CEO', phone: null }, { title: 'CEO', phone: '2' }),
    ).toEqual({
      conflicts: ['title', 'phone'],
      back: { phone: null },
    });
  });
});
