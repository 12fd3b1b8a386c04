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
    int row = 0;
    for (; row + 3 < input.length; row += 4) {
      if (input[row] != 0 || input[row + 1] != 0 || input[row + 2] != 0 || input[row + 3] != 0) {
        addFour(input, row, output);
      }
    }
    for (; row < input.length; row++) {
      add(input[row], row * output.length, output);
    }
    return output;
  }

  /** Four rows at once, so that the outputs are read and written a quarter as often. */
  private void addFour(float[] input, int row, float[] output) {
    float first = input[row];
    float second = input[row + 1];
    float third = input[row + 2];
    float fourth = input[row + 3];
    int width = output.length;
    int at = row * width;
    for (int i = 0; i < width; i++) {
      output[i] +=
          first * weights[at + i]
              + second * weights[at + width + i]
              + third * weights[at + 2 * width + i]
              + fourth * weights[at + 3 * width + i];
    }
  }

  private void add(float factor, int from, float[] output) {
    for (int i = 0; i < output.length; i++) {
      output[i] += factor * weights[from + i];
    }
  }
}
