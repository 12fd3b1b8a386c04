package org.newsgraph.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * A gazetteer in a folder, mapped into memory as it is asked; the best known entries come first.
 */
final class IndexedEntries implements Gazetteer {

  private final MMapDirectory directory;
  private final DirectoryReader reader;
  private final String checksum;

  IndexedEntries(Path folder, String checksum) throws IOException {
    this.directory = new MMapDirectory(folder);
    this.reader = DirectoryReader.open(directory);
    this.checksum = checksum;
  }

  @Override
  public List<Match> named(String name, int most) {
    return Lookup.of(name, (key, limit) -> under(EntryIndex.KEY, key, limit), most);
  }

  @Override
  public Optional<Entry> entry(String identifier) {
    return under(EntryIndex.IDENTIFIER, identifier, 1).stream().findFirst();
  }

  private List<Entry> under(String field, String value, int most) {
    List<Entry> entries = new ArrayList<>();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        addEntries(leaf.reader(), new Term(field, value), most, entries);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the gazetteer " + directory.getDirectory(), e);
    }
    return entries;
  }

  private static void addEntries(LeafReader leaf, Term term, int most, List<Entry> entries)
      throws IOException {
    PostingsEnum postings = leaf.postings(term, PostingsEnum.NONE);
    if (postings == null) {
      return;
    }
    BinaryDocValues stored = leaf.getBinaryDocValues(EntryIndex.ENTRY);
    while (entries.size() < most && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      stored.advanceExact(postings.docID());
      BytesRef bytes = stored.binaryValue();
      entries.add(StoredEntry.read(bytes.bytes, bytes.offset, bytes.length));
    }
  }

  @Override
  public String checksum() {
    return checksum;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
