import { isObject } from "../is-object.ts";

/** Classes of Keras whose making reads and runs nothing that a configuration brings: layers, and what they are given. */
const layers =
  "InputLayer Dense Activation Dropout SpatialDropout1D SpatialDropout2D SpatialDropout3D GaussianNoise GaussianDropout AlphaDropout ActivityRegularization Masking Embedding EinsumDense Identity Flatten Reshape Permute RepeatVector Cropping1D Cropping2D Cropping3D ZeroPadding1D ZeroPadding2D ZeroPadding3D UpSampling1D UpSampling2D UpSampling3D Conv1D Conv2D Conv3D Conv1DTranspose Conv2DTranspose Conv3DTranspose DepthwiseConv1D DepthwiseConv2D SeparableConv1D SeparableConv2D AveragePooling1D AveragePooling2D AveragePooling3D MaxPooling1D MaxPooling2D MaxPooling3D GlobalAveragePooling1D GlobalAveragePooling2D GlobalAveragePooling3D GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D BatchNormalization LayerNormalization GroupNormalization UnitNormalization Normalization Rescaling Add Subtract Multiply Average Maximum Minimum Concatenate Dot ReLU LeakyReLU PReLU ELU Softmax Attention AdditiveAttention MultiHeadAttention GroupQueryAttention LSTM GRU SimpleRNN LSTMCell GRUCell SimpleRNNCell Bidirectional TimeDistributed";
const initializers =
  "Zeros Ones Constant RandomNormal RandomUniform TruncatedNormal VarianceScaling GlorotNormal GlorotUniform HeNormal HeUniform LecunNormal LecunUniform Orthogonal Identity";
const allowed: ReadonlySet<string> = new Set([
  ...under("keras", "Sequential DTypePolicy"),
  ...under("keras.models", "Sequential Functional Model"),
  ...under("keras.src.models.functional", "Functional"),
  ...under("keras.layers", layers),
  ...under("keras.initializers", initializers),
  ...under("keras.regularizers", "L1 L2 L1L2 OrthogonalRegularizer"),
  ...under("keras.constraints", "MaxNorm NonNeg UnitNorm MinMaxNorm"),
  ...under("keras.optimizers", "SGD RMSprop Adam AdamW Adadelta Adagrad Adamax Nadam Ftrl Lion"),
]);
/** A tensor of a functional model; how one layer is called on others. */
const tensor = "__keras_tensor__";
const deepest = 60;

/** Whether the configuration of a .keras file makes nothing but known layers.
 *  @returns why not, in fixed words; null when it is on the list */
export function judgeKerasConfig(config: unknown): string | null {
  return isObject(config) && config["class_name"] !== undefined
    ? judge(config, 0)
    : "its configuration is not one of Keras 3";
}

function judge(value: unknown, depth: number): string | null {
  if (depth > deepest) return "its configuration is nested too deeply";
  if (typeof value !== "object" || value === null) return null;
  if (isObject(value) && "class_name" in value) {
    const known = value["class_name"] === tensor ? true : isKnown(value);
    if (!known) return "its configuration names a class that is not on the list of what is safe";
  }
  for (const inner of Object.values(value)) {
    const why = judge(inner, depth + 1);
    if (why !== null) return why;
  }
  return null;
}

function isKnown({ module, class_name, registered_name }: Record<string, unknown>): boolean {
  // Keras names a model of its own once more under `registered_name`.
  const own = registered_name === null || registered_name === undefined || registered_name === class_name;
  return own && typeof class_name === "string" && allowed.has(`${module} ${class_name}`);
}

function under(module: string, names: string): string[] {
  return names.split(" ").map((name) => `${module} ${name}`);
}
