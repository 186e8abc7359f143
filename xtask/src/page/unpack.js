const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
await wasm_bindgen({ module_or_path: await new Response(unpacked).arrayBuffer() });
