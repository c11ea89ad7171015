export { deriveKey, deriveKeys, passingSecret, readSecrets, type Secrets, secretConfig } from './secret.ts'
export {
  type ConfigEntry,
  ConfigError,
  type ConfigOf,
  type ConfigSlice,
  flag,
  readConfig,
  text,
  wholeNumber,
} from './slice.ts'
