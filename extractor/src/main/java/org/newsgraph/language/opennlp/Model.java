package org.newsgraph.language.opennlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.newsgraph.language.ModelUnavailable;

/**
 * A model on the class path, read when it is first asked for and only once.
 *
 * <p>May be asked from several threads.
 */
final class Model<T> {

  static final Model<SentenceModel> SENTENCES =
      new Model<>("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
  static final Model<TokenizerModel> TOKENS =
      new Model<>("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new);
  static final Model<POSModel> TAGS =
      new Model<>("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);
  static final Model<LanguageDetectorModel> LANGUAGES =
      new Model<>("/langdetect-183.bin", LanguageDetectorModel::new);
  static final Model<MaxentModel> NAMES =
      new Model<>("/org/newsgraph/models/names-en.bin", Model::maxent);

  static final Model<NameLexicon> LEXICON =
      new Model<>("/org/newsgraph/models/names-lexicon.tsv.gz", NameLexicon::read);

  private final String resource;
  private final Reading<T> reading;
  private Optional<T> model = Optional.empty();

  Model(String resource, Reading<T> reading) {
    this.resource = resource;
    this.reading = reading;
  }

  /** How the bytes become a model. */
  @FunctionalInterface
  interface Reading<T> {
    T read(InputStream stream) throws IOException;
  }

  /**
   * The model.
   *
   * @throws ModelUnavailable when its file is missing or damaged
   */
  synchronized T get() {
    if (model.isEmpty()) {
      model = Optional.of(read());
    }
    return model.get();
  }

  private T read() {
    try (InputStream stream = Model.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new ModelUnavailable(resource, "a file of this name on the class path");
      }
      return reading.read(new BufferedInputStream(stream));
    } catch (IOException | IllegalArgumentException e) {
      throw new ModelUnavailable(resource, "a model that OpenNLP 2 can read", e);
    }
  }

  private static MaxentModel maxent(InputStream packed) throws IOException {
    try (InputStream stream = new BufferedInputStream(new GZIPInputStream(packed))) {
      return new GenericModelReader(new BinaryFileDataReader(stream)).getModel();
    }
  }
}
