import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The web app: built into dist/web, served by `licet serve`; in development it asks a server on the default port. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: "../dist/web", emptyOutDir: true, assetsInlineLimit: 0, target: "es2022" },
  server: { proxy: { "/api": "http://127.0.0.1:8484" } },
});
