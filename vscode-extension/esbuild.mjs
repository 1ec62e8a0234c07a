// Bundles the extension with what it needs into one file, as VS Code loads it, and what runs in its web view into another.
import { build } from "esbuild";

const production = process.argv.includes("--production");
const common = { bundle: true, minify: production, sourcemap: !production, logLevel: "warning" };

await build({
  ...common,
  entryPoints: ["src/extension.ts"],
  outfile: "dist/extension.js",
  platform: "node",
  target: "node20",
  format: "cjs",
  external: ["vscode"],
});
await build({
  ...common,
  entryPoints: ["src/features/map/page/map.ts", "src/features/map/page/map.css"],
  outdir: "dist",
  platform: "browser",
  target: "es2022",
  format: "iife",
});
