package org.newsgraph.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.newsgraph.store.LocalGraphStore;

/** Looks whether the text index of a store is whole, and holds what the store holds. */
public final class IndexCheck {

  private IndexCheck() {}

  /** Lucene's own check of all files, where an index is said to be current. */
  public static void files(Path store) {
    Path folder = store.resolve("text");
    if (Files.isDirectory(store) && new LuceneFolder(store).isCurrent()) {
      try (Directory directory = FSDirectory.open(folder);
          CheckIndex check = new CheckIndex(directory)) {
        assertThat(check.checkIndex().clean).as("the index in " + folder).isTrue();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  /** Opens the index of a store and compares it, literal by literal. */
  public static void agrees(LocalGraphStore store, Path folder) {
    store.indexed();
    List<String> stored = new ArrayList<>();
    store.dataset().executeRead(() -> addTexts(store, stored));
    stored.sort(null);
    assertThat(indexed(folder.resolve("text"))).as("what the index holds").isEqualTo(stored);
  }

  private static void addTexts(LocalGraphStore store, List<String> texts) {
    for (Node property : TextFields.PREDICATES) {
      store
          .dataset()
          .find(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY)
          .forEachRemaining(
              quad ->
                  texts.add(
                      quad.getSubject().getURI() + " " + quad.getObject().getLiteralLexicalForm()));
    }
  }

  private static List<String> indexed(Path folder) {
    List<String> texts = new ArrayList<>();
    try (Directory directory = FSDirectory.open(folder);
        IndexReader reader = DirectoryReader.open(directory)) {
      Bits live = MultiBits.getLiveDocs(reader);
      for (int i = 0; i < reader.maxDoc(); i++) {
        if (live == null || live.get(i)) {
          texts.add(text(reader.storedFields().document(i)));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    texts.sort(null);
    return texts;
  }

  private static String text(Document literal) {
    for (String field : List.of(TextFields.NAME, TextFields.TEXT, TextFields.HEADLINE)) {
      if (literal.get(field) != null) {
        return literal.get(TextFields.SUBJECT) + " " + literal.get(field);
      }
    }
    return literal.get(TextFields.SUBJECT);
  }
}
