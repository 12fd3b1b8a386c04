package org.newsgraph.article.archive;

import java.io.FilterInputStream;
import java.io.InputStream;
import org.newsgraph.article.NamedStream;

/**
 * A file within an archive.
 *
 * @param name its path within the archive; nothing is ever written there
 * @param content its bytes, which end where the file ends
 */
record Entry(String name, InputStream content) {

  private static final String METADATA_ENDING = ".meta.json";

  /** The entry under the name of its archive; closing it leaves the archive open. */
  NamedStream within(NamedStream archive) {
    InputStream kept =
        new FilterInputStream(content) {
          @Override
          public void close() {
            // The archive goes on behind this entry.
          }
        };
    return new NamedStream(archive.name() + "!" + name, () -> kept, archive.defaults());
  }

  /** Hidden files are no articles, nor are those that hold what is known of another file. */
  boolean isArticle() {
    for (String part : name.split("/")) {
      if (part.startsWith(".") && !part.equals("..") && !part.equals(".")) {
        return false;
      }
    }
    return !name.endsWith(METADATA_ENDING) && !name.startsWith("__MACOSX/");
  }
}
