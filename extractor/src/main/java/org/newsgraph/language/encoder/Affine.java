package org.newsgraph.language.encoder;

import java.nio.ByteBuffer;

/**
 * A matrix to multiply with and a vector to add.
 *
 * @param weights row by row, a row an input
 * @param bias a number an output
 */
record Affine(float[] weights, float[] bias) {

  Affine {
    if (bias.length == 0 || weights.length % bias.length != 0) {
      throw new IllegalArgumentException(
          "%d weights for %d outputs".formatted(weights.length, bias.length));
    }
  }

  /** From numbers of four bytes each, the highest byte first. */
  static Affine of(byte[] weights, byte[] bias) {
    return new Affine(floats(weights), floats(bias));
  }

  private static float[] floats(byte[] bytes) {
    float[] numbers = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).asFloatBuffer().get(numbers);
    return numbers;
  }

  int inputs() {
    return weights.length / bias.length;
  }

  int outputs() {
    return bias.length;
  }

  /** The outputs for these inputs. */
  float[] of(float[] input) {
    float[] output = bias.clone();
    for (int row = 0; row < input.length; row++) {
      if (input[row] != 0) {
        add(input[row], row * output.length, output);
      }
    }
    return output;
  }

  private void add(float factor, int from, float[] output) {
    for (int i = 0; i < output.length; i++) {
      output[i] += factor * weights[from + i];
    }
  }
}
