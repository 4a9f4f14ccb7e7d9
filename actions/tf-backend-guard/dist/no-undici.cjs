'use strict';
// Stands where the undici client would be: the only way out to the network is the egress guard.
const refuse = () => {
  throw new Error('a library tried to open a connection past the egress guard');
};
exports.ProxyAgent = refuse;
exports.fetch = refuse;
