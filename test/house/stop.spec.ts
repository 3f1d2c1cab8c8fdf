import { Agent, get } from 'node:http';
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { signUpOwner, startApp, type TestApp } from '@omni/testing';

let app: TestApp;
let agent: Agent;
beforeEach(async () => {
  app = await startApp();
  agent = new Agent({ keepAlive: true });
});
afterEach(async () => {
  agent.destroy();
  await app.stop();
});

const port = () => Number(new URL(app.url).port);
const knock = async (): Promise<Socket> => {
  const socket = connect(port(), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
};

/** Resolves when nobody is let in any more. */
async function refusing(): Promise<void> {
  for (;;) {
    try {
      (await knock()).destroy();
    } catch {
      return;
    }
  }
}

describe('a stop', () => {
  it('answers what is under way and then lets its connection go, though the client would keep it', async () => {
    const owner = await signUpOwner(app);
    await app.ownerSql('begin');
    await app.ownerSql('lock table crm.contacts in access exclusive mode');
    const answered = new Promise<number | undefined>((resolve, reject) => {
      const headers = { authorization: `Bearer ${owner.token}` };
      get(`${app.url}/v1/contacts`, { agent, headers }, (response) => {
        response.resume().once('end', () => resolve(response.statusCode));
      }).once('error', reject);
    });
    await waiting(1);
    const closed = app.app.close();
    await refusing();
    await app.ownerSql('commit');
    expect(await answered).toBe(200);
    await closed;
  }, 8_000);

  it('does not wait for a connection that was opened ahead and never used', async () => {
    const socket = await knock();
    const gone = once(socket.resume(), 'close');
    await app.app.close();
    await gone;
  }, 8_000);
});

/** So many statements wait for a lock. */
async function waiting(count: number): Promise<void> {
  for (;;) {
    const rows = await app.ownerSql(`select from pg_stat_activity where wait_event_type = 'Lock'`);
    if (rows.length >= count) return;
  }
}
