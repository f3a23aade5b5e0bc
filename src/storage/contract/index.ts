/** What every storage must do, written once as tests and run by each storage on its own engine. */
export { documentArchiveContract } from "./document-archive.contract.ts";
export { editionStoreContract } from "./edition-store.contract.ts";
