// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/git/error.ts
var GitError = class extends Error {
  name = "GitError";
  /** git's exit status; null where it did not run or was killed. */
  status;
  constructor(message, status) {
    super(message), this.status = status;
  }
}, TooLongError = class extends GitError {
  name = "TooLongError";
};

export {
  GitError,
  TooLongError
};
