// npm 11.19 leaves out of package-lock.json the platform packages a registry does not hold, and `npm ci` then refuses the lock (npm/cli#9846).
// This writes the missing optional entries (version, os, cpu, libc; no integrity) so that the lock is whole on every platform.
import { readFileSync, writeFileSync } from 'node:fs';
const l = JSON.parse(readFileSync('package-lock.json', 'utf8'));
let n = 0;
const OS = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  android: 'android',
  freebsd: 'freebsd',
  openharmony: 'openharmony',
};
for (const [path, p] of Object.entries(l.packages))
  for (const [name, version] of Object.entries(p.optionalDependencies ?? {})) {
    if (path === '') continue;
    let at = path,
      found = false;
    for (;;) {
      if (l.packages[`${at}/node_modules/${name}`]) {
        found = true;
        break;
      }
      const i = at.lastIndexOf('/node_modules/');
      if (i < 0) break;
      at = at.slice(0, i);
    }
    if (found || l.packages[`node_modules/${name}`]) continue;
    const t = name.split('/').pop();
    const os = Object.keys(OS).find((o) => t.includes(o));
    const cpu = /(?:^|-)(x64|arm64|ia32|arm|ppc64|s390x|riscv64|loong64)(?:-|$)/.exec(t)?.[1];
    if (!os || !cpu || !/^\d/.test(version)) {
      console.warn('skipped', name, version);
      continue;
    }
    l.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(p.dev ? { dev: true } : {}),
      ...(/-gnu/.test(t) ? { libc: ['glibc'] } : /-musl/.test(t) ? { libc: ['musl'] } : {}),
      license: p.license,
      optional: true,
      os: [os],
    };
    n++;
    console.log('added', name, version);
  }
l.packages = Object.fromEntries(Object.entries(l.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync('package-lock.json', JSON.stringify(l, null, 2) + '\n');
console.log(n, 'entries added');
