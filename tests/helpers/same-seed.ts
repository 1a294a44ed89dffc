import fc from 'fast-check';

// Property tests try the same inputs in every run: a new finding belongs to the change that is being tested.
fc.configureGlobal({ seed: 20261121 });
