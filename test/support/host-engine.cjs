module.exports = globalThis.__hostEngine;
