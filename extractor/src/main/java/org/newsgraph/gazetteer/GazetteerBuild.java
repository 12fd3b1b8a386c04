package org.newsgraph.gazetteer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.gazetteer.Intake.Place;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/** Compiles sources into a gazetteer on disk, which holds all of them or is left as it was. */
public final class GazetteerBuild {

  private GazetteerBuild() {}

  /** How many entries a gazetteer holds, and the hash of its content. */
  public record Built(int entries, String checksum) {}

  /** Reads all sources and puts the gazetteer into a folder, in place of one that is there. */
  public static Built write(Path folder, List<EntrySource> sources, Consumer<Notice> notices)
      throws IOException {
    GazetteerFolder target = new GazetteerFolder(folder);
    Path building = target.prepared();
    try (Taken taken = new Taken(new Spool(building.resolve("entries")), notices)) {
      for (EntrySource source : sources) {
        source.read(taken);
      }
      Path index = building.resolve("index");
      JoinedEntries joined = new JoinedEntries(taken.spool, taken.groups, notices);
      Built built = index(index, joined);
      target.publish(index, built.checksum(), built.entries());
      return built;
    } finally {
      GazetteerFolder.delete(building);
    }
  }

  private static Built index(Path folder, JoinedEntries joined) throws IOException {
    try (EntryIndex index = new EntryIndex(folder)) {
      int entries = joined.forEach(index::add);
      return new Built(entries, index.finish());
    }
  }

  /** What the sources have handed over. */
  private static final class Taken implements Intake, Closeable {

    private final Spool spool;
    private final Consumer<Notice> notices;
    private final IdentifierGroups groups = new IdentifierGroups();
    private final Set<String> seen = new HashSet<>();
    private String source = "";

    Taken(Spool spool, Consumer<Notice> notices) {
      this.spool = spool;
      this.notices = notices;
    }

    @Override
    public void entry(Entry entry, Place place) throws IOException {
      if (isRepeated(entry.id(), place.source())) {
        notice(duplicate(entry.id(), place));
      }
      List<String> refused = groups.add(entry.identifiers());
      refused.forEach(identifier -> notice(duplicate(identifier, place)));
      spool.add(entry);
    }

    private boolean isRepeated(String identifier, String from) {
      if (!from.equals(source)) {
        seen.clear();
        source = from;
      }
      return !seen.add(identifier);
    }

    @Override
    public void alias(String identifier, String alias) throws IOException {
      if (groups.group(identifier).isPresent()) {
        groups.add(List.of(identifier));
        spool.add(Entry.named(identifier, alias));
      }
    }

    @Override
    public void identifier(String identifier, String another) {
      groups.group(identifier).ifPresent(group -> groups.claim(another, group));
    }

    @Override
    public void notice(Notice notice) {
      notices.accept(notice);
    }

    private static Notice duplicate(String identifier, Place place) {
      return new Notice(NoticeKind.DUPLICATE_IDENTIFIER, place.source(), place.place(), identifier);
    }

    @Override
    public void close() throws IOException {
      spool.close();
    }
  }
}
