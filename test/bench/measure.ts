import autocannon, { type Options, type Request } from 'autocannon';
import { cpuOfTree } from './cpu';

export interface Load {
  /** requests that take turns; `setup` makes each one new */
  requests: Request[];
  connections: number;
}

export interface Measured {
  requestsPerSecond: number;
  /** milliseconds */
  p50: number;
  p99: number;
  /** milliseconds of CPU a request, server process */
  serverCpu: number;
  /** milliseconds of CPU a request, PostgreSQL */
  databaseCpu: number;
  answered: number;
  failed: number;
}

export interface Server {
  name: string;
  url: string;
  pid: number;
  headers: Record<string, string>;
}

/** Loads one server for a while after a warm-up, and counts the CPU that it and PostgreSQL spent on it. */
export async function measure(
  server: Server,
  postgresPid: number,
  load: Load,
  seconds: number,
  warmUp: number,
): Promise<Measured> {
  const options: Options = {
    url: server.url,
    connections: load.connections,
    requests: load.requests,
    headers: server.headers,
  };
  if (warmUp > 0) await autocannon({ ...options, duration: warmUp });
  const before = [cpuOfTree(server.pid), cpuOfTree(postgresPid)] as const;
  const result = await autocannon({ ...options, duration: seconds });
  const after = [cpuOfTree(server.pid), cpuOfTree(postgresPid)] as const;
  const answered = result['2xx'];
  return {
    requestsPerSecond: Math.round(answered / result.duration),
    p50: result.latency.p50,
    p99: result.latency.p99,
    serverCpu: ((after[0] - before[0]) * 1000) / answered,
    databaseCpu: ((after[1] - before[1]) * 1000) / answered,
    answered,
    failed: result.non2xx + result.errors,
  };
}

/** The middle of several runs, by CPU a request in all. */
export function middle(runs: readonly Measured[]): Measured {
  const sorted = [...runs].sort((a, b) => a.serverCpu + a.databaseCpu - (b.serverCpu + b.databaseCpu));
  const found = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!found) throw new Error('nothing was measured');
  return found;
}
