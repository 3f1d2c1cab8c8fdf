import type { INestApplicationContext, Type } from '@nestjs/common';
import {
  ANONYMOUS,
  Bus,
  Catalogue,
  CreateRecord,
  Errands,
  LaneWorker,
  Lister,
  OutboxStatus,
  PrincipalSource,
  Sweeper,
  internalCall,
  parseInput,
  type AnyResource,
  type Principal,
} from '@omni/platform';

/** What a command or a list answers with, as far as the demo looks at it. */
export type Row = Record<string, unknown> & { id: string; version: number };

export type Seat = 'owner' | 'manager' | 'designer' | 'developer' | 'accountant';

const LANES = [0, 1, 2, 3, 4, 5, 6, 7];
const CAUGHT_UP_PAUSE_MS = 2;

/** Where the people of the demo business work: each command runs with the rights of who sits there. */
export class Desk {
  private readonly seats = new Map<Seat, Principal>();

  constructor(private readonly app: INestApplicationContext) {}

  get<T>(token: Type<T> | (abstract new (...args: never[]) => T)): T {
    return this.app.get<T>(token, { strict: false });
  }

  /** Whether the product has this command: modules that are left out leave their part of the story out. */
  knows(command: string): boolean {
    return this.get(Catalogue).commandClass(command) !== undefined;
  }

  /** Whether an organization is in this database: a data directory may have been given another one. */
  async isThere(organizationId: string): Promise<boolean> {
    return this.get(PrincipalSource)
      .organization(organizationId)
      .then(
        () => true,
        () => false,
      );
  }

  async seat(seat: Seat, organizationId: string, memberId: string): Promise<void> {
    this.seats.set(seat, await this.get(PrincipalSource).member(organizationId, memberId));
  }

  member(seat: Seat): string {
    const { memberId } = this.principal(seat);
    if (memberId === null) throw new Error(`nobody sits at ${seat}`);
    return memberId;
  }

  send(
    seat: Seat,
    command: string,
    input: Record<string, unknown>,
    ifMatch: number | null = null,
  ): Promise<Row> {
    return this.sendAs(this.principal(seat), command, input, ifMatch);
  }

  /** Sends a command for somebody who has no seat yet. */
  async sendAs(
    principal: Principal | null,
    command: string,
    input: Record<string, unknown>,
    ifMatch: number | null = null,
  ): Promise<Row> {
    const Command = this.get(Catalogue).commandClass(command);
    if (!Command) throw new Error(`there is no command ${command}`);
    const call = internalCall(principal ?? ANONYMOUS, { ifMatch });
    return (await this.get(Bus).send(Command, input, call, 200)).body as Row;
  }

  /** Writes a plain record down. */
  async create(seat: Seat, type: string, input: Record<string, unknown>): Promise<Row> {
    const resource = this.resource(type);
    const contract = resource.contract.create;
    if (!contract) throw new Error(`${type} cannot be created`);
    const parsed: Record<string, unknown> = { ...(parseInput(contract, input) as object) };
    const call = internalCall(this.principal(seat));
    return (await this.get(Bus).record(CreateRecord, 'create', 'create', resource, parsed, call, 201))
      .body as Row;
  }

  async list(seat: Seat, type: string, query: Record<string, string>): Promise<Row[]> {
    const page = await this.get(Lister).list(
      this.resource(type),
      { limit: '200', ...query },
      internalCall(this.principal(seat)),
    );
    return page.data as Row[];
  }

  async read(seat: Seat, type: string, id: string): Promise<Row> {
    return (await this.get(Lister).get(
      this.resource(type),
      id,
      {},
      internalCall(this.principal(seat)),
    )) as Row;
  }

  /** Hands every event to its consumers, so that what follows from it follows on the same day. */
  async drain(): Promise<void> {
    const [lanes, sweeper, status] = [this.get(LaneWorker), this.get(Sweeper), this.get(OutboxStatus)];
    for (;;) {
      const handled = await Promise.all(LANES.map((lane) => lanes.run(lane)));
      const retried = (await sweeper.isDue()) ? await sweeper.sweep() : 0;
      if (retried + handled.reduce((sum, n) => sum + n, 0) > 0) continue;
      if (!(await status.figures())?.pending) return;
      // Committed, but behind a transaction that is still open somewhere on this server: it ends within moments.
      await new Promise((resolve) => setTimeout(resolve, CAUGHT_UP_PAUSE_MS));
    }
  }

  /** Hands events over and runs the errands that follow, until nothing is left: workflows go on by both. */
  async settle(): Promise<void> {
    do await this.drain();
    while ((await this.get(Errands).runDue()) > 0);
  }

  private principal(seat: Seat): Principal {
    const principal = this.seats.get(seat);
    if (!principal) throw new Error(`nobody sits at ${seat}`);
    return principal;
  }

  private resource(type: string): AnyResource {
    const resource = this.get(Catalogue).resourceOfType(type);
    if (!resource) throw new Error(`there is no resource ${type}`);
    return resource;
  }
}
