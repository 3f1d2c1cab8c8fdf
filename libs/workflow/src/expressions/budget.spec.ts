import { counted, isSpent, metered, nextStep } from './budget';

let clock = 0;
beforeEach(() => void jest.spyOn(performance, 'now').mockImplementation(() => clock));
afterEach(() => void jest.restoreAllMocks());

/** An evaluation that takes so long by the clock. */
const taking = (ms: number) =>
  counted(() => {
    clock += ms;
    return Promise.resolve(ms);
  });

describe('the expressions of a step', () => {
  it('fail once they have taken a second together', () =>
    metered(async () => {
      for (let i = 0; i < 5; i += 1) await taking(200);
      await expect(taking(1)).rejects.toThrow('take too long together');
      nextStep();
      await expect(taking(1)).resolves.toBe(1);
    }));

  it('have the walk go on another time once they have taken two seconds', () =>
    metered(async () => {
      for (let i = 0; i < 10; i += 1) {
        expect(isSpent()).toBe(false);
        nextStep();
        await taking(200);
      }
      expect(isSpent()).toBe(true);
      expect(await metered(() => Promise.resolve(isSpent()))).toBe(false);
    }));

  it('let others have their turn between them', () =>
    metered(async () => {
      const other = jest.fn();
      setImmediate(other);
      await taking(1);
      expect(other).not.toHaveBeenCalled();
      await taking(30);
      expect(other).toHaveBeenCalled();
    }));

  it('are not counted where nobody asked for it', async () => {
    for (let i = 0; i < 10; i += 1) await taking(1_000);
    expect(isSpent()).toBe(false);
  });
});
