export { createKeyring, KeyMissing, type Keyring, type Wrapped } from './keyring.ts'
export { NONCE_BYTES, SealBroken, seal, TAG_BYTES, unseal } from './seal.ts'
export { type DataKeyStore, openVault, type Vault } from './vault.ts'
