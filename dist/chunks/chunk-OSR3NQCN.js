// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  foldersOf,
  nestedSettings
} from "./chunk-GVMELCCM.js";

// src/sift/listed.ts
async function listAll(source, tree, onMany) {
  let listing = await source.list(onMany), folders = foldersOf(listing.entries);
  return { listing, settingsFor: await nestedSettings(tree, folders, listing.configs), folders };
}

export {
  listAll
};
