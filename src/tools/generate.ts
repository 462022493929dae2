// Placeholder of the generator: makes what the registry defines (rule pages, settings, README table). Filled in with the manifest.
export {};
