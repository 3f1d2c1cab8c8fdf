/*
 * Makes smaller pictures, in a process of its own (the platform's runChild): `picture.child <size>…`, an image on stdin; on stdout
 * a JSON line that describes the pictures, and behind it their bytes one after the other. It imports packages alone.
 */
import sharp from 'sharp';

/** Points of an image beyond this are a bomb, or a poster that nobody needs a thumbnail of. */
const MAX_PIXELS = 100_000_000;

async function stdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function pictures(sizes: readonly number[]): Promise<Buffer> {
  sharp.concurrency(1);
  sharp.cache(false);
  const input = await stdin();
  const made: { size: number; width: number; height: number; bytes: Buffer }[] = [];
  for (const size of sizes) {
    // Turned as the camera meant it; what else the camera wrote down, such as where it was, is left out.
    const { data, info } = await sharp(input, { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1 })
      .rotate()
      .resize({ width: size, height: size, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    made.push({ size, width: info.width, height: info.height, bytes: data });
  }
  const head = made.map(({ bytes, ...rest }) => ({ ...rest, length: bytes.length }));
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...made.map(({ bytes }) => bytes)]);
}

void pictures(process.argv.slice(2).map(Number)).then(
  (output) => process.stdout.write(output, () => process.exit(0)),
  // No picture, or none that one should open.
  () => process.stdout.write('[]\n', () => process.exit(0)),
);
