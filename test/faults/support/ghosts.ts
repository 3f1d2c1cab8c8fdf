import { Errands, LaneWorker, Sweeper } from '@omni/platform';
import type { TestApp } from '@omni/testing';
import { Death, dieEverywhere } from './deaths';
import { letLeasesRunOut } from './leases';

/**
 * Workers in the test's own process. One that dies stops where it is, its transaction gone and its claim still held: far
 * more of them can die in a minute than processes can. Long after, they can be woken, and believe that they hold it yet.
 */
export class Ghosts {
  private readonly asleep: { wake: () => void; work: Promise<unknown> }[] = [];
  private readonly stopDying: () => void;
  /** the place at which the worker in hand died */
  private fell: () => void = () => undefined;
  private wakeLast: () => void = () => undefined;

  constructor(
    private readonly app: TestApp,
    readonly died: Set<string>,
  ) {
    this.stopDying = dieEverywhere(died, (place) => {
      died.add(place);
      const rest = new Promise<never>((_, reject) => {
        this.wakeLast = () => {
          reject(new Error('woken long after'));
        };
      });
      rest.catch(() => undefined);
      throw new Death(this.fell, rest);
    });
  }

  get deaths(): number {
    return this.asleep.length;
  }

  /** Does what is due, one worker after the other, as often as somebody dies of it. */
  async work(): Promise<void> {
    const errands = this.app.get(Errands);
    for (;;) {
      for (let lane = 0; lane < 8; lane += 1) await this.app.get(LaneWorker).run(lane);
      await this.app.get(Sweeper).sweep();
      const claims = await errands.claimDue(50);
      if (claims.length === 0) return;
      for (const claim of claims) await this.live(claim);
      await letLeasesRunOut(this.app);
    }
  }

  private async live(claim: Parameters<Errands['run']>[0]): Promise<void> {
    const died = new Promise<true>((resolve) => {
      this.fell = () => {
        resolve(true);
      };
    });
    const work = this.app.get(Errands).run(claim);
    if ((await Promise.race([work, died])) === true) this.asleep.push({ wake: this.wakeLast, work });
  }

  /** The dead go on from where they stopped. */
  async wake(): Promise<void> {
    this.stopDying();
    for (const { wake } of this.asleep) wake();
    await Promise.all(this.asleep.map(({ work }) => work));
  }
}
