package org.newsgraph.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.Pipeline;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.key.KeyedIdentity;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.ModelUnavailable;
import org.newsgraph.language.Name;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Part;
import org.newsgraph.language.Span;
import org.newsgraph.language.coreference.NameChains;
import org.newsgraph.language.quotation.Paragraphs;
import org.newsgraph.linking.Linker;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Steps without models, one of which throws over an article that says so. */
final class PoisonedProfile extends ProfileOption {

  /** Gives commands these steps, whatever profile they ask for. */
  static final IFactory FACTORY =
      new IFactory() {
        @Override
        public <K> K create(Class<K> type) throws Exception {
          return type.equals(ProfileOption.class)
              ? type.cast(new PoisonedProfile())
              : CommandLine.defaultFactory().create(type);
        }
      };

  /** The command line with these steps, for a process of its own. */
  public static void main(String[] arguments) {
    System.exit(Main.run(FACTORY, arguments));
  }

  @Override
  Pipeline pipeline(Gazetteer gazetteer) {
    return new Pipeline(
        (article, id) -> Optional.empty(),
        List.of(new Paragraphs(), new Poison(), new NameChains()),
        List.of(),
        new Linker(gazetteer),
        new KeyedIdentity());
  }

  /** Takes the first word for a person, unless the text says otherwise. */
  private static final class Poison implements Layer {

    @Override
    public Set<Part> makes() {
      return Set.of(Part.NAMES, Part.REPEATED_NAMES);
    }

    @Override
    public Document apply(Document document) {
      return poisoned(document);
    }
  }

  private static Document poisoned(Document document) {
    String text = document.text();
    if (text.contains("throws")) {
      throw new ArrayIndexOutOfBoundsException("Index -1 out of bounds");
    }
    if (text.contains("recurses")) {
      return recursing(document, 0);
    }
    if (text.contains("is giant")) {
      throw new OutOfMemoryError("Java heap space");
    }
    if (text.contains("has no model")) {
      throw new ModelUnavailable("test", "a model");
    }
    return document.withNames(
        List.of(new Name(new Span(0, text.indexOf(' ')), NameType.PERSON, 1)));
  }

  private static Document recursing(Document document, int depth) {
    Document deeper = recursing(document, depth + 1);
    return depth < 0 ? document : deeper;
  }
}
