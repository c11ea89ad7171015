/**
 * ONNX Runtime sends figures of its use to Microsoft and keeps a file for it among the temporary ones; since 1.26 on Linux and
 * macOS too (microsoft/onnxruntime pull 27379). A government's server tells nobody. It reads this once, when it is loaded.
 */
process.env.ORT_DISABLE_TELEMETRY = '1'
