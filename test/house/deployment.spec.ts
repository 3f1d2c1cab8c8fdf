import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CORE_SCHEMA, load, loadAll, mergeTag } from 'js-yaml';
import { settingsSchema } from '../../libs/platform/src/config/settings';

const root = resolve(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const settings = Object.keys(settingsSchema.shape);
const entries = ['api', 'worker', 'standalone'].map((app) => `dist/apps/${app}/src/main.js`);

describe('the image', () => {
  const dockerfile = read('docker/Dockerfile');

  test('O-200 runs Node 24 as an ordinary user and is asked whether it is ready', () => {
    expect([...dockerfile.matchAll(/^FROM (\S+)/gm)].map((match) => match[1])).toEqual(
      Array<string>(3).fill('node:24-bookworm-slim'),
    );
    expect(dockerfile.slice(dockerfile.lastIndexOf('FROM'))).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK [^\n]*\\\n.*\/health\/ready/m);
  });

  test('copies only what is there', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
      (match) => match[1]?.split(' ') ?? [],
    );
    expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('names processes that exist', () => {
    for (const entry of entries) {
      expect(dockerfile).toContain(entry);
      expect(existsSync(join(root, entry.replace('dist/', '').replace('.js', '.ts')))).toBe(true);
    }
  });
});

interface Service {
  command?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, unknown> | string[];
}

describe('compose', () => {
  const { services } = load(read('docker/compose.yaml'), { schema: CORE_SCHEMA.withTags(mergeTag) }) as {
    services: Record<string, Service>;
  };

  test('O-200 brings the product and every server it can use', () => {
    expect(Object.keys(services)).toEqual(
      expect.arrayContaining(['api', 'worker', 'postgres', 'redis', 'minio', 'mailpit']),
    );
  });

  test('waits for services that exist', () => {
    const awaited = Object.values(services).flatMap(({ depends_on: on = {} }) =>
      Array.isArray(on) ? on : Object.keys(on),
    );
    expect(awaited.filter((name) => !(name in services))).toEqual([]);
  });

  test('gives the product settings it knows', () => {
    for (const name of ['api', 'worker']) {
      expect(entries).toContain(services[name]?.command?.[0]);
      const given = Object.keys(services[name]?.environment ?? {});
      expect(given.filter((setting) => !settings.includes(setting))).toEqual([]);
    }
    expect(services.api?.environment).not.toHaveProperty('MIGRATION_DATABASE_URL');
  });

  test('holds no secret: each comes from the file that make-env.sh writes', () => {
    const given = Object.values(services).flatMap(({ environment = {} }) => Object.entries(environment));
    for (const [name, value] of given) {
      if (/PASSWORD|SECRET|KEY/.test(name)) expect(value).toMatch(/^\$\{\w+\}$/);
      if (name.endsWith('_URL') && value.includes('@'))
        expect(value).toMatch(/^\w+:\/\/\w*:\$\{\w+(:\?[^}]*)?\}@/);
    }
    const made = [...read('docker/make-env.sh').matchAll(/^([A-Z0-9_]+)=/gm)].map((match) => match[1]);
    const needed = [...read('docker/compose.yaml').matchAll(/(?<!\$)\$\{(\w+)(?::\?[^}]*)?\}/g)].map(
      (match) => match[1],
    );
    expect([...new Set(needed)].sort()).toEqual(made.sort());
  });
});

interface Manifest {
  kind: string;
  data?: Record<string, string>;
  spec: { template: { spec: { securityContext: object; containers: Container[] } } };
}
interface Container {
  args: string[];
  livenessProbe?: { httpGet: { path: string } };
  readinessProbe?: { httpGet: { path: string } };
  securityContext: object;
}

describe('the Kubernetes manifests', () => {
  const folder = 'docker/kubernetes';
  const manifests = readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => loadAll(read(join(folder, file))) as Manifest[]);
  const deployments = manifests.filter((manifest) => manifest.kind === 'Deployment');
  const containers = deployments.flatMap((deployment) => deployment.spec.template.spec.containers);

  test('run the API and the worker, without rights', () => {
    expect(containers.map((container) => container.args[0])).toEqual(entries.slice(0, 2));
    for (const { spec } of deployments) {
      expect(spec.template.spec.securityContext).toMatchObject({ runAsNonRoot: true });
    }
    for (const { securityContext } of containers) {
      expect(securityContext).toMatchObject({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
      });
    }
  });

  test('O-200 ask the API at its fixed places', () => {
    expect(containers[0]?.livenessProbe?.httpGet.path).toBe('/health/live');
    expect(containers[0]?.readinessProbe?.httpGet.path).toBe('/health/ready');
  });

  test('give settings the product knows, and no secret', () => {
    const config = manifests.find((manifest) => manifest.kind === 'ConfigMap')?.data ?? {};
    const secret = [...read(`${folder}/secrets.env.example`).matchAll(/^([A-Z0-9_]+)=(.*)$/gm)];
    expect(
      [...Object.keys(config), ...secret.map((m) => m[1])].filter((name) => !settings.includes(name ?? '')),
    ).toEqual([]);
    expect(secret.map((match) => match[2]).join('')).toBe('');
    expect(Object.keys(config).filter((name) => /PASSWORD|SECRET|KEY/.test(name))).toEqual([]);
  });

  test('list every manifest', () => {
    const { resources } = load(read(`${folder}/kustomization.yaml`)) as { resources: string[] };
    const there = readdirSync(join(root, folder)).filter(
      (file) => file.endsWith('.yaml') && file !== 'kustomization.yaml',
    );
    expect([...resources].sort()).toEqual(there.sort());
  });
});

test('scripts that are run by name may be run', () => {
  for (const script of ['.ci/run', 'docker/make-env.sh']) {
    expect(statSync(join(root, script)).mode & 0o111).toBe(0o111);
  }
});
