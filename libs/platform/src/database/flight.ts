import type { PoolClient } from 'pg';
import { prepareValue } from 'pg/lib/utils';
import { serialize } from 'pg-protocol';
import { rowReader, type Field, type RowReader } from './row-reader';

/** One statement on its way, and who waits for its answer. */
export interface Leg {
  /** the prepared statement's name; unnamed statements are parsed each time */
  name: string | undefined;
  text: string;
  values: readonly unknown[];
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

export interface Answer {
  rows: Record<string, unknown>[];
  rowCount: number;
  /** `SELECT`, `INSERT`, `COMMIT`, `ROLLBACK` … */
  command: string;
}

/** The part of pg's connection that a submittable drives. */
interface WireConnection {
  stream: { writable: boolean; write(bytes: Buffer): void };
  parsedStatements: Record<string, string | undefined>;
  /** what each named statement answers, as it was described when it was first run on this connection */
  described?: Map<string, RowReader>;
}

const DESCRIBE = serialize.describe({ type: 'P', name: '' });
const EXECUTE = serialize.execute({ portal: '' });
const SYNC = serialize.sync();
const NO_COLUMNS: RowReader = () => ({});

/**
 * Several statements in one packet with one Sync behind them: PostgreSQL answers them in one packet as well. With a Sync
 * after each, as pg sends them, every statement costs a system call on both sides, which is most of what a small
 * statement costs. Outside an explicit BEGIN the flight is a transaction of its own; when a leg fails, PostgreSQL skips
 * the rest of the flight, a COMMIT included.
 *
 * A submittable of pg, as its cursors are: the client hands it the wire and the messages that come back.
 */
export class Flight {
  /** a leg failed whose statement may or may not have been prepared: the connection cannot tell names apart any more */
  tainted = false;
  private at = 0;
  private read: RowReader | undefined;
  private rows: Record<string, unknown>[] = [];
  /** why a row of the leg at hand cannot be read; what else comes for it is passed over */
  private unreadable: Error | undefined;
  private readonly fresh = new Set<number>();
  private described = new Map<string, RowReader>();

  constructor(private readonly legs: readonly Leg[]) {}

  /** Answers an error, which pg hands to `handleError`, where a value cannot be written: then nothing was sent. */
  submit(connection: WireConnection): Error | null {
    this.described = connection.described ??= new Map<string, RowReader>();
    try {
      const messages = this.legs.flatMap((leg, i) => this.messagesOf(connection, leg, i));
      // One buffer: a write of many costs Node an object and a callback for each.
      if (connection.stream.writable) connection.stream.write(Buffer.concat([...messages, SYNC]));
    } catch (error) {
      return error instanceof Error ? error : new Error('A value cannot be sent.', { cause: error });
    }
    this.begin();
    return null;
  }

  handleRowDescription({ fields }: { fields: Field[] }): void {
    this.read = rowReader(fields, this.legs[this.at]?.name !== undefined);
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    if (!this.read || this.unreadable) return;
    try {
      this.rows.push(this.read(fields));
    } catch (error) {
      // Thrown from here it would end the process: this runs in the socket's own event.
      this.unreadable = error instanceof Error ? error : new Error('A row cannot be read.', { cause: error });
    }
  }

  handleCommandComplete({ text }: { text: string }): void {
    const leg = this.legs[this.at];
    if (leg?.name !== undefined && !this.described.has(leg.name))
      this.described.set(leg.name, this.read ?? NO_COLUMNS);
    const [command = '', ...counts] = text.split(' ');
    if (this.unreadable) leg?.reject(this.unreadable);
    else leg?.resolve({ rows: this.rows, rowCount: Number(counts[counts.length - 1] ?? 0) || 0, command });
    this.at += 1;
    this.begin();
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: '' });
  }

  handlePortalSuspended(): void {
    // Every portal is run to its end.
  }

  handleReadyForQuery(): void {
    // Every leg has its answer by now.
  }

  handleError(error: unknown): void {
    for (const i of this.fresh) if (i >= this.at) this.tainted = true;
    for (const leg of this.legs.slice(this.at)) leg.reject(error);
    this.at = this.legs.length;
  }

  private begin(): void {
    this.rows = [];
    this.unreadable = undefined;
    const name = this.legs[this.at]?.name;
    this.read = name === undefined ? undefined : this.described.get(name);
  }

  private messagesOf(connection: WireConnection, { name, text, values }: Leg, index: number): Buffer[] {
    const statement = name ?? '';
    const messages: Buffer[] = [];
    if (name === undefined || connection.parsedStatements[name] === undefined) {
      messages.push(serialize.parse({ name: statement, text, types: [] }));
      if (name !== undefined) {
        connection.parsedStatements[name] = text;
        this.fresh.add(index);
      }
    }
    messages.push(serialize.bind({ statement, values: values as unknown[], valueMapper: prepareValue }));
    if (name === undefined || !this.described.has(name)) messages.push(DESCRIBE);
    messages.push(EXECUTE);
    return messages;
  }
}

/** Hands a flight to a client. The types of pg know its own query classes alone. */
export function fly(client: PoolClient, flight: Flight): void {
  (client as unknown as { query(submittable: Flight): void }).query(flight);
}
