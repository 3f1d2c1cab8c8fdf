// Starts a resource, a verb, an event or a metric: `npm run new -- resource crm notes`. Writes new files only, never
// changes one; says what is left to do by hand. After that the files are yours.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = process.env.NEW_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), '..');
const [kind, module, plural, third] = process.argv.slice(2);
const USAGE = `npm run new -- resource <module> <plural>
npm run new -- verb <module> <plural> <verb-thing>
npm run new -- event <module> <plural> <thing-happened>
npm run new -- metric <module> <plural> <key>`;

const name = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const wanted = { resource: 3, verb: 4, event: 4, metric: 4 }[kind];
if (!wanted || ![module, plural, third].slice(0, wanted - 1).every((n) => name.test(n ?? '')))
  fail(`Names are kebab-case.\n${USAGE}`);

const singular = plural
  .replace(/ies$/, 'y')
  .replace(/(ss|x|ch|sh)es$/, '$1')
  .replace(/s$/, '');
const snake = (t) => t.replaceAll('-', '_');
const camel = (t) => t.replace(/-(\w)/g, (_, c) => c.toUpperCase());
const pascal = (t) => camel(t).replace(/^./, (c) => c.toUpperCase());
const words = (t) => t.replaceAll('-', ' ');
const folder = join('libs', module, 'src', plural);
const [Thing, Things, things] = [pascal(singular), pascal(plural), camel(plural)];

const templates = {
  resource: () => ({
    [`${singular}.entity.ts`]: `import { Table, TenantEntity, Text } from '@omni/platform';

@Table('${module}.${snake(plural)}', '${snake(singular)}')
export class ${Thing} extends TenantEntity {
  @Text() name!: string;
}
`,
    [`${singular}.contract.ts`]: `import { base } from '@omni/platform';
import { z } from 'zod';

const fields = { name: z.string().trim().min(1).max(200) };

export const ${camel(singular)}Contract = {
  create: z.strictObject(fields).meta({ id: '${Thing}Create' }),
  revise: z.strictObject(fields).partial().meta({ id: '${Thing}Revise' }),
  view: z.strictObject({ ...base, name: z.string() }).meta({ id: '${Thing}' }),
};
`,
    [`${singular}.view.ts`]: `import { viewOf } from '@omni/platform';
import type { ${Thing} } from './${singular}.entity';

export const ${camel(singular)}View = (row: ${Thing}) => ({ ...viewOf(row), name: row.name });
`,
    [`${singular}.resource.ts`]: `import { all, defineResource, may, mine } from '@omni/platform';
import { ${camel(singular)}Contract } from './${singular}.contract';
import { ${Thing} } from './${singular}.entity';
import { ${camel(singular)}View } from './${singular}.view';

export const ${things} = defineResource<${Thing}>({
  module: '${module}',
  name: '${plural}',
  summary: 'What ${words(plural)} are to a person.',
  kind: 'record',
  entity: ${Thing},
  contract: ${camel(singular)}Contract,
  view: ${camel(singular)}View,
  access: { owner: all, manager: all, staff: may('read create update', { where: mine('createdById') }) },
  list: { filter: [], sort: ['name'] },
});
`,
    [`${plural}.controller.ts`]: `import { Req } from '@nestjs/common';
import { Api, Creates, Gets, Lists, Removes, Restores, Revises, Routes, Versions, type ApiRequest } from '@omni/platform';
import { ${things} } from './${singular}.resource';

@Routes(${things})
export class ${Things}Controller {
  constructor(private readonly api: Api) {}

  @Creates(${things}) create${Thing}(@Req() request: ApiRequest) { return this.api.create(${things}, request); }
  @Lists(${things}) list${Things}(@Req() request: ApiRequest) { return this.api.list(${things}, request); }
  @Gets(${things}) get${Thing}(@Req() request: ApiRequest) { return this.api.get(${things}, request); }
  @Revises(${things}) revise${Thing}(@Req() request: ApiRequest) { return this.api.revise(${things}, request); }
  @Removes(${things}) remove${Thing}(@Req() request: ApiRequest) { return this.api.remove(${things}, request); }
  @Restores(${things}) restore${Thing}(@Req() request: ApiRequest) { return this.api.restore(${things}, request); }
  @Versions(${things}) list${Thing}Versions(@Req() request: ApiRequest) { return this.api.versions(${things}, request); }
}
`,
  }),
  verb: () => ({
    [`${third}/${third}.command.ts`]: `import { command, id } from '@omni/platform';
import { z } from 'zod';
import { ${camel(singular)}Contract } from '../${singular}.contract';
import { ${things} } from '../${singular}.resource';

export class ${pascal(third)} extends command({
  name: '${snake(singular)}.${snake(third.split('-')[0])}',
  summary: 'What this does to a ${words(singular)}, for a person.',
  resource: ${things},
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: '${pascal(third)}Input' }),
  output: ${camel(singular)}Contract.view,
  effect: 'reversible',
}) {}
`,
    [`${third}/${third}.handler.ts`]: `import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { ${Thing} } from '../${singular}.entity';
import { ${things} } from '../${singular}.resource';
import { ${pascal(third)} } from './${third}.command';

@CommandHandler(${pascal(third)})
export class ${pascal(third)}Handler implements Handles<typeof ${pascal(third)}> {
  async execute({ unit, input }: ${pascal(third)}): Promise<${Thing}> {
    const ${camel(singular)} = await unit.load(${things}, input.id);
    return ${camel(singular)};
  }
}
`,
  }),
  event: () => ({
    [`${third}.event.ts`]: `import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';

export const ${pascal(third)} = defineEvent({
  type: '${snake(singular)}.${snake(third.startsWith(`${singular}-`) ? third.slice(singular.length + 1) : third)}',
  summary: 'What has happened, for a person.',
  data: z.strictObject({ id }),
  sample: { id: '4b1f7c1e-6f0a-4c55-9d5e-0d7b3a5f8a11' },
  line: () => '${pascal(words(third)).replace(/ .*/, '')}',
});
`,
  }),
  metric: () => ({
    [`${third}.metric.ts`]: `import { defineMetric } from '@omni/platform';
import { ${things} } from './${singular}.resource';

export const ${camel(third)} = defineMetric({
  key: '${snake(third)}',
  module: '${module}',
  name: '${words(third)}',
  summary: 'What it measures, for a person.',
  unit: 'count',
  resource: ${things},
  kind: 'flow',
  at: 'createdAt',
  value: 'count(*)',
  dimensions: [],
  reads: [],
  better: 'up',
});
`,
  }),
};

const NEXT = {
  resource: `List the resource and its controller in libs/${module}/src/${module}.module.ts, write its migration (docs/adding-a-resource.md).`,
  verb: `List the command and its handler in libs/${module}/src/${module}.module.ts and give it a route (docs/adding-a-verb.md).`,
  event: `List it in libs/${module}/src/${module}.module.ts and export it from index.ts (docs/adding-an-event.md).`,
  metric: `List it in libs/${module}/src/${module}.module.ts (docs/adding-a-metric.md).`,
};

const files = Object.entries(templates[kind]()).map(([file, text]) => [join(folder, file), text]);
for (const [file] of files)
  if (existsSync(join(root, file))) fail(`${file} is there already; nothing was written.`);
for (const [file, text] of files) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  console.log(`wrote ${file}`);
}
console.log(NEXT[kind]);

function fail(text) {
  console.error(text);
  process.exit(1);
}
