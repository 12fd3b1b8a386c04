package org.newsgraph.curation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.newsgraph.article.PackedFile;
import org.newsgraph.notice.Notice;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.RdfSyntax;

/** A file in which a person says who is who: a table, or RDF; plain or packed. */
public record CurationFile(Path path) {

  private static final int MOST_BYTES = 64 << 20;

  /**
   * The lines that can be read; each of the others becomes a notice.
   *
   * @throws IOException when the file as a whole cannot be read, is of no known format, or is
   *     larger than 64 MiB of RDF or a million lines
   */
  public List<CuratedLine> lines(Iris iris, Consumer<Notice> notices) throws IOException {
    PackedFile file = new PackedFile(path);
    CurationIntake intake = new CurationIntake(file.name(), iris, notices);
    List<String> head = file.head().stream().filter(line -> !line.startsWith("#")).toList();
    if (!head.isEmpty()) {
      Optional<CurationTable> table = CurationTable.of(head.get(0));
      if (table.isPresent()) {
        table.get().read(file, intake);
      } else {
        Lang syntax = RdfSyntax.of(head).orElseThrow(() -> unknown(file, head.get(0)));
        new CurationStatements(syntax, intake).read(bytes(file));
      }
    }
    return List.copyOf(intake.lines());
  }

  private static byte[] bytes(PackedFile file) throws IOException {
    try (InputStream in = file.open()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException(
            file.name() + ": expected at most 64 MiB of RDF; nothing was applied, write a table");
      }
      return bytes;
    }
  }

  private static IOException unknown(PackedFile file, String first) {
    String found =
        first.substring(0, Math.min(60, first.length())).replaceAll("\\p{Cntrl}", "\u00b7");
    return new IOException(
        "%s: expected a table whose first line is entity,relation,target, or RDF, found \"%s\"; see"
                .formatted(file.name(), found)
            + " docs/curation.md");
  }
}
