/**
 * Finds names and attributions by one pass of a small neural network; the only package that knows
 * ONNX Runtime.
 *
 * <p>What the network is given and how its answers are read is told in training/encoder/README.md.
 * From text to spans: WordScan, Windows, NeuralNetwork, SpanTagger, AttributionLinks.
 */
package org.newsgraph.language.encoder;
