const { TestEnvironment } = require('jest-environment-node');

// A native addon raises errors of the host realm, and Jest's modules live in another: load it here, once a worker.
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.__hostEngine = require('@grafeo-db/js');
  }
};
