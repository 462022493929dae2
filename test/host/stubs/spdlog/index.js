// Stand-in for the native logger, in the form VS Code uses it: appends lines to the log file, without rotation.
const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  constructor(name, file) {
    this.name = name;
    this.file = file;
    this.level = 2;
    this.raw = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    LEVELS.forEach((level, rank) => {
      this[level] = (message) => this.write(level, rank, message);
    });
  }
  write(level, rank, message) {
    if (rank < this.level) return;
    try {
      fs.appendFileSync(this.file, this.raw ? message : `${new Date().toISOString()} [${level}] ${message}\n`);
    } catch {
      // The server's folder may be gone already while it is being stopped.
    }
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {}
  clearFormatters() {
    this.raw = true;
  }
  flush() {}
  drop() {}
}

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = async (name, file) => new Logger(name, file);
exports.createAsyncRotatingLogger = async (name, file) => new Logger(name, file);
exports.Logger = Logger;
