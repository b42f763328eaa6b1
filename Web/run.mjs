// SPDX-License-Identifier: GPL-3.0-or-later
// node Web/run.mjs MODULE CALL INPUT OUTPUT: gives bytes to a call of the engine, and writes its numbers.
import { readFileSync, writeFileSync } from 'node:fs';

const [file, call, input, output] = process.argv.slice(2);
const module = new WebAssembly.Module(readFileSync(file));
const imports = WebAssembly.Module.imports(module);
if (imports.length > 0) throw new Error(`the module asks for ${JSON.stringify(imports)}`);
const engine = new WebAssembly.Instance(module).exports;
const bytes = readFileSync(input);
const room = engine.room(bytes.length);
new Uint8Array(engine.memory.buffer, room, bytes.length).set(bytes);
const count = engine[call]();
if (count < 0) {
  const reasons = engine.reasons();
  const text = new Uint8Array(engine.memory.buffer, reasons, engine.reasonsLength());
  throw new Error(`${call} answers ${count}: ${new TextDecoder().decode(text)}`);
}
const numbers = engine.numbers();
writeFileSync(output, new Uint8Array(engine.memory.buffer, numbers, 8 * count));
