import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.API_URL ?? `http://127.0.0.1:${process.env.PORT ?? 4000}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // The server's policy allows fonts and pictures from itself only.
    assetsInlineLimit: 0,
  },
  server: { host: '127.0.0.1', proxy: { '/graphql': api, '/import': api, '/export': api, '/session': api } },
});
