import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { ChildBusy, ChildFault, runChild, type ChildLimits } from './child';

const LIMITS: ChildLimits = { wallMs: 20_000, cpuSeconds: 10, memoryMb: 300, outputBytes: 10_000 };
const directory = mkdtempSync(join(tmpdir(), 'omni-child-'));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

let count = 0;
/** Runs these lines as a child's program. */
function run(lines: string, limits: Partial<ChildLimits> = {}, input = 'bytes'): Promise<Buffer> {
  count += 1;
  const program = join(directory, `p${String(count)}`);
  writeFileSync(`${program}${extname(__filename)}`, lines);
  return runChild(program, ['a'], Readable.from([Buffer.from(input)]), { ...LIMITS, ...limits });
}

const told = async (lines: string): Promise<string> => (await run(lines)).toString();
const fails = async (attempt: Promise<Buffer>): Promise<string> =>
  attempt.then(
    () => 'nothing',
    (error: unknown) => (error instanceof ChildFault ? error.message : 'something else'),
  );

describe('a process that reads what comes from outside', () => {
  it('gets the bytes and answers', async () => {
    expect(await told(`process.stdin.on('data', (d) => process.stdout.write(process.argv[2] + d))`)).toBe(
      'abytes',
    );
  });

  it('I16 knows no secret of ours: its environment is empty', async () => {
    process.env.OMNI_SECRET_OF_TEST = 'secret';
    const known = await told(`process.stdout.write(JSON.stringify(process.env))`);
    delete process.env.OMNI_SECRET_OF_TEST;
    expect(known).not.toContain('secret');
  });

  it('I17 may write nothing, start nothing, and read nothing but the programs', async () => {
    const mark = join(directory, 'written');
    const attempts = [
      `require('fs').writeFileSync(${JSON.stringify(mark)}, 'x')`,
      `require('fs').readFileSync('/etc/hostname')`,
      `require('child_process').execSync('id')`,
      `new (require('worker_threads').Worker)('1', { eval: true })`,
    ];
    for (const attempt of attempts)
      expect([
        attempt,
        await told(
          `try { ${attempt}; process.stdout.write('did it') } catch (e) { process.stdout.write(e.code) }`,
        ),
      ]).toEqual([attempt, 'ERR_ACCESS_DENIED']);
    expect(existsSync(mark)).toBe(false);
  });

  it('I17 is ended when it takes too long, too much memory, too much processor, or says too much', async () => {
    expect(await fails(run('setInterval(() => 0, 1000)', { wallMs: 500 }))).toContain('took too long');
    expect(await fails(run('for (;;) {}', { cpuSeconds: 1 }))).toContain('broke its reader');
    expect(
      await fails(
        run('const a = []; setInterval(() => a.push(Buffer.alloc(20e6, 1)), 10)', { memoryMb: 200 }),
      ),
    ).toContain('took too much memory');
    expect(await fails(run(`process.stdout.write('x'.repeat(1e6))`))).toContain('answered too much');
    expect(await fails(run(`const a = []; for (;;) a.push(new Array(1e6).fill(a))`))).toMatch(/memory|broke/);
    expect(await fails(run('process.exit(3)'))).toContain('broke its reader');
  });

  it('is refused where somebody waits for the answer and enough others wait already', async () => {
    const asked = (input: string) => run(`process.stdin.pipe(process.stdout)`, { mostWaiting: 1 }, input);
    const answers = await Promise.allSettled(['1', '2', '3', '4'].map(asked));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
    expect(answers[3]).toMatchObject({ reason: expect.any(ChildBusy) as ChildBusy });
  });
});
