import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const planted = join(__dirname, 'planted');

interface Cruise {
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  modules: { source: string; dependencies: { module: string; resolved: string }[] }[];
}

const cruise = (cwd: string): Cruise => {
  const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const folders = ['apps', 'libs', 'migrations'].filter((folder) => existsSync(join(cwd, folder)));
  const args = [cli, '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', ...folders];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser failed: ${stderr || stdout}`);
  return JSON.parse(stdout) as Cruise;
};

describe('the house', () => {
  const house = cruise(root);

  test('keeps every rule of who may know whom', () => {
    const found = house.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
    expect(found).toEqual([]);
  });

  test('is seen whole: every @omni import is followed to a front door', () => {
    const aliased = house.modules.flatMap((module) =>
      module.dependencies.filter((dependency) => dependency.module.startsWith('@omni/')),
    );
    expect(aliased.length).toBeGreaterThan(0);
    const doors = /^libs\/([^/]+\/src\/index|platform\/src\/(start|migrations))\.ts$/;
    for (const { resolved } of aliased) expect(resolved).toMatch(doors);
  });
});

describe('each rule catches its planted violation, and no other rule does', () => {
  const rules = readdirSync(planted);

  test.each(rules)('%s', (rule) => {
    const names = cruise(join(planted, rule)).summary.violations.map((violation) => violation.rule.name);
    expect([...new Set(names)]).toEqual([rule]);
  });

  test('and no rule is without one', () => {
    const config = jest.requireActual<{ forbidden: { name: string }[] }>('../../.dependency-cruiser.cjs');
    expect(config.forbidden.map((rule) => rule.name).sort()).toEqual(rules.sort());
  });
});
