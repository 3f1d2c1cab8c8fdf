import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';

// A process that has to start is waited for; nothing else here waits.
const BINARY = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].find((path) => existsSync(path));
const IS_ROOT = userInfo().uid === 0;
/** Dovecot refuses to handle mail as root. */
const MAIL_USER = IS_ROOT ? 'nobody' : userInfo().username;

/** Whether a real IMAP server can be started here: `apt-get install dovecot-imapd`. */
export const dovecotIsHere = BINARY !== undefined;

/** A real IMAP server with its own configuration, its own directory and its own port. */
export class Dovecot {
  private constructor(
    private readonly child: ChildProcess,
    private readonly directory: string,
    readonly port: number,
    private password: string,
  ) {}

  static async start(user: string, password: string): Promise<Dovecot> {
    const directory = mkdtempSync(join(tmpdir(), 'dovecot-'));
    // The process that answers for a user runs as another than the one that made the directory.
    chmodSync(directory, 0o755);
    const mail = join(directory, 'mail');
    mkdirSync(mail);
    chmodSync(mail, 0o777);
    const port = await freePort();
    writeFileSync(join(directory, 'dovecot.conf'), configuration(directory, port));
    const child = spawn(BINARY ?? '', ['-F', '-c', join(directory, 'dovecot.conf')], { stdio: 'ignore' });
    const server = new Dovecot(child, directory, port, password);
    try {
      await server.setPassword(user, password);
    } catch (error) {
      await server.stop();
      throw error;
    }
    return server;
  }

  /** Writes an account of the server anew, and waits until it counts: the file is looked at once a second at most. */
  async setPassword(user: string, password: string): Promise<void> {
    this.password = password;
    writeFileSync(join(this.directory, 'users'), `${user}:{PLAIN}${password}\n`);
    await this.ready(user);
  }

  /** Another mail program of the same mailbox. */
  async asUser<T>(user: string, work: (client: ImapFlow) => Promise<T>): Promise<T> {
    const client = new ImapFlow({
      host: '127.0.0.1',
      port: this.port,
      secure: false,
      auth: { user, pass: this.password },
      logger: false,
      connectionTimeout: 5000,
      greetingTimeout: 5000,
      socketTimeout: 5000,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await work(client);
    } finally {
      client.close();
    }
  }

  /** Puts a raw mail into a folder, as a delivery or another program would. */
  put(user: string, raw: string, folder = 'INBOX'): Promise<unknown> {
    return this.asUser(user, (client) => client.append(folder, raw.replace(/\r?\n/g, '\r\n')));
  }

  private async ready(user: string): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.asUser(user, (client) => client.noop());
        return;
      } catch (error) {
        if (attempt === 50) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
    rmSync(this.directory, { recursive: true, force: true });
  }
}

const gidOf = (user: string): string => execFileSync('id', ['-g', user], { encoding: 'utf8' }).trim();

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** Dovecot 2.3: everything of its own in one directory, no certificate, passwords in a file. */
const configuration = (directory: string, port: number): string => `
base_dir = ${directory}/run
state_dir = ${directory}/state
log_path = ${directory}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_failure_delay = 0
mail_location = maildir:${directory}/mail/%u
mail_uid = ${MAIL_USER}
mail_gid = ${gidOf(MAIL_USER)}
first_valid_uid = 1
${IS_ROOT ? '' : `default_internal_user = ${MAIL_USER}\ndefault_login_user = ${MAIL_USER}`}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${String(port)}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
passdb {
  driver = passwd-file
  args = ${directory}/users
}
userdb {
  driver = static
  args = uid=${MAIL_USER} home=${directory}/mail/%u
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    special_use = \\Sent
    auto = create
  }
}
`;
