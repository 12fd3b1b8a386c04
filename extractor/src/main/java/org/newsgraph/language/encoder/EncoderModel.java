package org.newsgraph.language.encoder;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.Optional;
import org.newsgraph.language.ModelUnavailable;

/**
 * All that is read from the model's files.
 *
 * <p>May be used from several threads at once.
 */
record EncoderModel(
    WordPieces pieces,
    NeuralNetwork network,
    SpanTagger names,
    SpanTagger attributions,
    LinkTables links,
    RelationHead relations) {

  /** Reads the standard model when it is first asked for, and only once. */
  private static final class Standard {

    private static Optional<EncoderModel> model = Optional.empty();

    private Standard() {}

    static synchronized EncoderModel get() {
      if (model.isEmpty()) {
        model = Optional.of(read(CheckedFiles.STANDARD, CheckedFiles.RELATIONS));
      }
      return model.get();
    }
  }

  /**
   * The model that belongs to newsgraph.
   *
   * @throws ModelUnavailable when a file of it is missing or damaged
   */
  static EncoderModel standard() {
    return Standard.get();
  }

  /**
   * The model in these files.
   *
   * @throws ModelUnavailable when one is missing or damaged
   */
  static EncoderModel read(CheckedFiles files, CheckedFiles relations) {
    try {
      EncoderSettings settings = EncoderSettings.read(files.bytes(".json"));
      return new EncoderModel(
          new WordPieces(files.text(".vocab").lines().toList()),
          NeuralNetwork.of(files.bytes(".onnx")),
          settings.tagger("names"),
          settings.tagger("attributions"),
          settings.links(),
          RelationHead.read(relations));
    } catch (IOException | OrtException | IllegalArgumentException e) {
      throw new ModelUnavailable(files.stem(), "a model that ONNX Runtime can read", e);
    } catch (LinkageError e) {
      throw new ModelUnavailable(
          files.stem(), "a platform that ONNX Runtime has native code for", e);
    }
  }
}
