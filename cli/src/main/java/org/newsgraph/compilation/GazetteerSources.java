package org.newsgraph.compilation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsgraph.article.PackedFile;
import org.newsgraph.gazetteer.EntrySource;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/**
 * The sources of a gazetteer, told apart by content.
 *
 * <p>Here the line-by-line formats of {@code entity} and the RDF of {@code rdf} meet, for {@code
 * entity} knows no RDF.
 */
public final class GazetteerSources {

  private final List<EntrySource> sources = new ArrayList<>();
  private final List<EntrySource> additions = new ArrayList<>();
  private final Consumer<Notice> notices;

  private GazetteerSources(Consumer<Notice> notices) {
    this.notices = notices;
  }

  /** The sources that files and folders hold; what is none becomes a notice. */
  public static List<EntrySource> of(List<Path> paths, Consumer<Notice> notices)
      throws IOException {
    GazetteerSources found = new GazetteerSources(notices);
    for (Path path : paths) {
      try (Stream<Path> files = Files.walk(path)) {
        files.filter(Files::isRegularFile).sorted().forEach(found::add);
      } catch (IOException e) {
        notices.accept(new Notice(NoticeKind.UNREADABLE_FILE, path.toString(), "", "nothing"));
      }
    }
    return Stream.concat(found.sources.stream(), found.additions.stream()).toList();
  }

  private void add(Path path) {
    PackedFile file = new PackedFile(path);
    try {
      List<String> head = file.head();
      Optional<SourceFormat> format = SourceFormat.of(head);
      if (format.isPresent()) {
        boolean adds = format.get() == SourceFormat.GEONAMES_NAMES;
        (adds ? additions : sources).add(format.get().source(file));
      } else {
        addRdf(file, head);
      }
    } catch (IOException e) {
      notices.accept(
          new Notice(NoticeKind.UNREADABLE_FILE, file.name(), "", String.valueOf(e.getMessage())));
    }
  }

  private void addRdf(PackedFile file, List<String> head) {
    Optional<EntrySource> rdf = LabelFile.of(file, head);
    if (rdf.isPresent()) {
      sources.add(rdf.get());
    } else {
      String first = head.isEmpty() ? "" : head.get(0);
      boolean binary = first.chars().anyMatch(letter -> letter < ' ' && letter != '\t');
      NoticeKind kind = binary ? NoticeKind.BINARY : NoticeKind.UNKNOWN_SOURCE;
      notices.accept(new Notice(head.isEmpty() ? NoticeKind.EMPTY : kind, file.name(), "", first));
    }
  }
}
