// npm start: brings the checkout up to date and runs the product, under any Node from 20.19 on.
// Only syntax that much older Node versions can read, so that those get the sentence below and no syntax error.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `OmniBusiness needs Node 20.19 or newer to start, and this is Node ${process.versions.node}.`,
  );
  process.exit(1);
}

import('./prepare.mjs')
  .then(({ ensureInstalled, ensureBuilt, runProduct }) => {
    ensureInstalled();
    ensureBuilt();
    runProduct(process.argv.slice(2));
  })
  .catch((error) => {
    console.error(error.expected ? error.message : error);
    process.exit(1);
  });
