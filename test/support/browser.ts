import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';

/** Names the folder by the packaged browser's bytes, so that a newer package is unpacked anew. */
const edition = (): number =>
  statSync(
    createRequire(import.meta.url)
      .resolve('@sparticuz/chromium')
      .replace(/build.*$/, 'bin/chromium.br'),
  ).size;

/**
 * Unpacks the packaged browser into a folder. The package unpacks into the temporary folder of the process, and adds
 * the system libraries that a bare Debian lacks only where it believes to run in Lambda: both are told by variables,
 * put back afterwards.
 */
const unpackInto = async (folder: string): Promise<void> => {
  const before = { TMPDIR: process.env.TMPDIR, AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME };
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
};

/**
 * The package's own list of font folders names places of Lambda only, and without a font a page has no text. This one
 * names the packaged fonts, and the machine's where there are any.
 */
const fontList = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/**
 * The browser that ships inside an npm package, unpacked once; nothing needs to be installed on the machine. It is
 * unpacked beside its place and then moved there, so that two test files at once never start half a browser.
 */
const unpackedChromium = async (): Promise<{ path: string; environment: Record<string, string> }> => {
  const folder = join(tmpdir(), `together-with-tenants-browser-${edition()}`);
  if (!existsSync(folder)) {
    const unpacking = `${folder}.${process.pid}`;
    mkdirSync(unpacking, { recursive: true });
    await unpackInto(unpacking);
    writeFileSync(join(unpacking, 'fonts', 'fonts.conf'), fontList(folder));
    try {
      renameSync(unpacking, folder);
    } catch (cause) {
      rmSync(unpacking, { recursive: true, force: true });
      if (!existsSync(folder)) throw new Error(`the browser could not be put in ${folder}`, { cause });
    }
  }
  return {
    path: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
};

/** Starts a headless browser. Close it when the suite ends. */
export const startBrowser = async (): Promise<Browser> => {
  const own = process.env.CHROMIUM;
  if (own !== undefined && !existsSync(own))
    throw new Error(`CHROMIUM names ${own}, and no such file exists`);
  const { path, environment } = own ? { path: own, environment: {} } : await unpackedChromium();
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return chromium.launch({
    executablePath: path,
    env: { ...Object.fromEntries(inherited), ...environment },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
    ],
  });
};

/** An old phone: 360 px wide, touch, scripts off unless asked for. */
export const oldPhone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  javaScriptEnabled: false,
  locale: 'en-GB',
};
