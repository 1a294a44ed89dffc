import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import image from '@11ty/eleventy-img';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealedFolder } from '../../../src/load/sealed-folder.ts';
import { imageSize } from '../../../src/site/image-size.ts';
import { isStillPicture } from '../../../src/site/picture.ts';
import { type MadePictures, makePictures, pictureFiles } from '../../../src/site/publish/make-pictures.ts';
import { memoryStore } from '../../../src/site/publish/picture-store.ts';
import { found } from '../make.ts';

const folder = mkdtempSync(join(tmpdir(), 'minuted-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const png = readFileSync(join(import.meta.dirname, '../../../minutes/hardware/storm-ylva-husum.png'));
const SECRET = 'GPS 54.47 N 8.85 E';

/** A photograph as a camera writes it: EXIF that says "turn me" (orientation 6) and where it was taken. */
async function photograph(): Promise<Buffer> {
  const { jpeg } = await image(png, { widths: ['auto'], formats: ['jpeg'], dryRun: true, useCache: false });
  const plain = Buffer.from(found(jpeg?.at(0), 'picture').buffer);
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010006000000000000', 'hex');
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(SECRET)]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([plain.subarray(0, 2), head, exif, plain.subarray(2)]);
}

const archived = (name: string, content: Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return { path: name, bytes: content.length };
};

describe('pictures that minutes show', () => {
  const store = memoryStore();
  let made: MadePictures;
  beforeAll(async () => {
    const cut = Buffer.concat([png.subarray(0, 200), Buffer.alloc(6_000, 7)]);
    made = await makePictures(
      folder,
      [
        archived('storm.png', png),
        archived('storm-again.png', png),
        archived('photo.jpg', await photograph()),
        archived('cut.png', cut),
        archived('text.png', Buffer.alloc(5_000, 'no picture ')),
        archived('small.png', png.subarray(0, 3_000)),
        { path: 'gone.png', bytes: 9_000 },
      ],
      store,
    );
  }, 60_000);

  test('are made in modern formats and widths that save something, never wider than they are', () => {
    const { sources } = found(made.pictures.get('storm.png'), 'picture');
    expect(sources).toEqual([
      {
        format: 'avif',
        files: [400, 760].map((width) => ({
          name: expect.stringMatching(RegExp(`^[0-9a-f]{20}-${width}.avif$`)),
          width,
        })),
      },
    ]);
  });

  test('are turned as the camera says, and keep nothing else that it wrote', async () => {
    const picture = found(made.pictures.get('photo.jpg'), 'picture');
    expect(picture.height).toBeGreaterThan(picture.width);
    expect((await photograph()).includes(SECRET)).toBe(true);
    for (const name of pictureFiles(new Map([['', picture]]))) {
      const bytes = Buffer.from(found(await store.read(name), name));
      expect([bytes.includes('Exif'), bytes.includes(SECRET)]).toEqual([false, false]);
      if (name.endsWith('webp')) expect(imageSize(bytes)?.height).toBeGreaterThan(imageSize(bytes)?.width ?? 0);
    }
  });

  test('are made once, wherever they lie', () => {
    expect(made.pictures.get('storm-again.png')).toEqual(made.pictures.get('storm.png'));
  });

  test('are left as they are when they are broken, and said to be', () => {
    expect(made.broken).toEqual(['cut.png']);
    expect([...made.pictures.keys()]).toEqual(['storm.png', 'storm-again.png', 'photo.jpg']);
  });
});

describe('the cache', () => {
  const cache = join(folder, 'cache');
  const storm = archived('again.png', png);

  test('gives what was made before, and makes again what was lost or damaged', async () => {
    const first = await makePictures(folder, [storm], sealedFolder(cache));
    const [name = ''] = pictureFiles(first.pictures);
    const file = join(cache, name);
    const made = readFileSync(file);
    const { mtimeMs } = statSync(file);
    expect(await makePictures(folder, [storm], sealedFolder(cache))).toEqual(first);
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
    writeFileSync(file, made.fill(0, 200, 400));
    expect(await makePictures(folder, [storm], sealedFolder(cache))).toEqual(first);
    expect(await sealedFolder(cache).read(name)).toBeDefined();
    rmSync(join(cache, name));
    expect(await makePictures(folder, [storm], sealedFolder(cache))).toEqual(first);
    expect(readFileSync(join(cache, name)).length).toBeGreaterThan(1_000);
  }, 60_000);

  test('holds nothing of pictures that are gone', async () => {
    writeFileSync(join(cache, 'ffffffffffffffffffff-400.avif'), 'old');
    await makePictures(folder, [storm], sealedFolder(cache));
    expect(readdirSync(cache)).toHaveLength(3);
    await makePictures(folder, [], sealedFolder(cache));
    expect(readdirSync(cache)).toEqual([]);
  }, 60_000);
});

describe('what stands still', () => {
  const chunk = (name: string) => Buffer.concat([png.subarray(0, 33), Buffer.from(`\0\0\0\u0008${name}`), png]);
  const webp = (flags: number) => Buffer.from([...Buffer.from('RIFF\0\0\0\0WEBPVP8X\n\0\0\0'), flags, 0, 0, 0]);

  test('PNG, JPEG and WebP, unless they move', () => {
    expect([isStillPicture(png), isStillPicture(webp(0)), isStillPicture(chunk('IDAT'))]).toEqual([true, true, true]);
    expect([isStillPicture(chunk('acTL')), isStillPicture(webp(2))]).toEqual([false, false]);
  });

  test('nothing else, whatever its name', () => {
    expect(['GIF89a', '<svg></svg>', '', 'RIFF'].map((text) => isStillPicture(Buffer.from(text)))).not.toContain(true);
  });
});
