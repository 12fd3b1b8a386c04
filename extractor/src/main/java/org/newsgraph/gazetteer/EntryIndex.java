package org.newsgraph.gazetteer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

/** Writes entries into an index in the order in which they shall be found. */
final class EntryIndex implements Closeable {

  static final String KEY = "key";
  static final String IDENTIFIER = "identifier";
  static final String ENTRY = "entry";

  private static final double BUFFER_MEGABYTES = 128;

  private final MMapDirectory directory;
  private final IndexWriter writer;
  private final MessageDigest hash = StoredEntry.sha256();

  EntryIndex(Path folder) throws IOException {
    this.directory = new MMapDirectory(folder);
    // Neighbouring segments only are merged, so the entries keep their order.
    this.writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig()
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler())
                .setUseCompoundFile(false)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES));
  }

  void add(Entry entry) throws IOException {
    byte[] bytes = StoredEntry.of(entry);
    hash.update(bytes);
    Document document = new Document();
    document.add(new BinaryDocValuesField(ENTRY, new BytesRef(bytes)));
    for (String identifier : entry.identifiers()) {
      document.add(new StringField(IDENTIFIER, identifier, Field.Store.NO));
    }
    for (String key : NameKeys.of(entry)) {
      document.add(new StringField(KEY, key, Field.Store.NO));
    }
    writer.addDocument(document);
  }

  /** Ends the writing and gives the hash of all entries. */
  String finish() throws IOException {
    writer.forceMerge(1);
    writer.commit();
    return HexFormat.of().formatHex(hash.digest());
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
