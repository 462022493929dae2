// Stand-in for the native module: every test machine is the same one.
exports.getDeviceId = async () => '00000000-0000-4000-8000-000000000000';
