/** The only way to ONNX Runtime: what it is told has to be told before it is loaded. */
import './without-telemetry.ts'

export { InferenceSession, Tensor } from 'onnxruntime-node'
