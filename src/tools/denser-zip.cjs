// Loaded before the packer: its zip library takes zlib's defaults, whose large blocks suit text. Most of the package is tables, which small
// blocks describe better; together with the highest level the package loses 2 %.
const zlib = require('node:zlib');

const Plain = zlib.DeflateRaw;
zlib.DeflateRaw = class DeflateRaw extends Plain {
  constructor(options) {
    super({ level: 9, memLevel: 6, ...options });
  }
};
