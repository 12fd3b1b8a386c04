package org.newsgraph.store.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * A dataset whose names, quotations and headlines are indexed; what is written through {@link
 * #dataset()} comes into the index with the same transaction. Searching is open to all threads.
 */
public final class TextIndexed implements AutoCloseable {

  private final Optional<LuceneFolder> folder;
  private final TextIndexLucene index;
  private final DefaultGraphTexts texts;
  private final DatasetGraph dataset;
  private final SearcherManager searchers;

  private TextIndexed(DatasetGraph plain, Optional<LuceneFolder> folder, Directory directory) {
    this.folder = folder;
    this.index = new TextIndexLucene(directory, TextFields.config());
    this.texts = new DefaultGraphTexts(index);
    this.dataset = new DatasetGraphText(plain, index, texts);
    plain.getContext().set(TextQuery.textIndex, index);
    try {
      this.searchers = new SearcherManager(directory, null);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A dataset in memory, with its index in memory. */
  public static TextIndexed inMemory(DatasetGraph plain) {
    TextIndexed indexed = new TextIndexed(plain, Optional.empty(), new ByteBuffersDirectory());
    indexed.fill(plain);
    return indexed;
  }

  /**
   * A TDB2 dataset with the index in its folder, which is made anew when the store was changed
   * without it. Nobody may write while it is being opened.
   */
  public static TextIndexed inFolder(DatasetGraph plain, Path store) {
    LuceneFolder folder = new LuceneFolder(store);
    boolean isCurrent = folder.isCurrent();
    Directory directory = isCurrent ? folder.open() : folder.openEmptied();
    TextIndexed indexed = new TextIndexed(plain, Optional.of(folder), directory);
    if (!isCurrent) {
      indexed.fill(plain);
      folder.setCurrent();
    }
    return indexed;
  }

  /** The dataset to use instead of the plain one. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** What finds its texts. */
  public Search search() {
    return new Search(dataset, searchers);
  }

  /** Has the index made anew at the next opening: a change failed half-way. */
  public void distrust() {
    folder.ifPresent(LuceneFolder::distrust);
  }

  /** Grows with every change. */
  public long changes() {
    return texts.changes();
  }

  private void fill(DatasetGraph plain) {
    Txn.executeRead(plain, () -> TextFields.PREDICATES.forEach(each -> fill(plain, each)));
    index.commit();
  }

  private void fill(DatasetGraph plain, Node predicate) {
    plain.find(Quad.defaultGraphIRI, Node.ANY, predicate, Node.ANY).forEachRemaining(this::add);
  }

  private void add(Quad quad) {
    Entity entity =
        TextQueryFuncs.entityFromQuad(
            index.getDocDef(),
            quad.getGraph(),
            quad.getSubject(),
            quad.getPredicate(),
            quad.getObject());
    if (entity != null) {
      index.addEntity(entity);
    }
  }

  @Override
  public void close() {
    try {
      searchers.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    index.close();
    folder.ifPresent(LuceneFolder::setCurrent);
  }
}
