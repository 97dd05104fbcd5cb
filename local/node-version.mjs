// Plain JavaScript, so that an older Node can read it and say what is wrong instead of failing on the first type.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `This needs Node 24 and runs on ${process.version}. On Linux (x64, arm64) \`npm ci\` brings it along, unless it was ` +
      'run with --omit=optional; elsewhere install Node 24 (https://nodejs.org) and try again.',
  );
  process.exit(1);
}
