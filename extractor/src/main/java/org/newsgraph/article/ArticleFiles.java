package org.newsgraph.article;

import java.io.FilterInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/**
 * Finds the articles of files and folders.
 *
 * <p>Folders are walked in the order of their names; hidden files and {@code .meta.json} files are
 * no articles. The name {@code -} is standard input.
 */
public final class ArticleFiles {

  private static final String STANDARD_INPUT = "-";

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.+");

  private final Sources sources;
  private final Metadata defaults;

  /**
   * Finds articles.
   *
   * @param sources how files are read, and whether web addresses are opened
   * @param defaults what holds for articles that do not say it themselves
   */
  public ArticleFiles(Sources sources, Metadata defaults) {
    this.sources = sources;
    this.defaults = defaults;
  }

  /** The articles of one file, one folder or standard input; close the stream after use. */
  public Stream<Reading> read(String name) {
    return read(List.of(name));
  }

  /**
   * The articles of files, folders and standard input, in this order.
   *
   * <p>One file is open at a time, and no more is read than is asked for. Close the stream after
   * use.
   */
  public Stream<Reading> read(List<String> names) {
    return Consecutive.of(names.stream().flatMap(name -> parts(name).stream()).toList());
  }

  private List<Supplier<Stream<Reading>>> parts(String name) {
    if (name.equals(STANDARD_INPUT)) {
      return List.of(() -> read(name, ArticleFiles::standardInput, defaults));
    }
    if (ADDRESS.matcher(name).matches()) {
      return List.of(() -> fetched(name));
    }
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      return List.of(() -> Stream.of(unreadable(name, e.getReason())));
    }
    if (!Files.exists(path)) {
      return List.of(() -> Stream.of(unreadable(name, "no such file or folder")));
    }
    return Files.isDirectory(path)
        ? new ArticleFolder(path).files(this::file)
        : List.of(() -> file(path));
  }

  private Stream<Reading> fetched(String address) {
    try {
      URI uri = new URI(address);
      Metadata known = Metadata.of(Optional.of(address), Optional.empty(), Optional.empty());
      return read(address, () -> sources.fetching().open(uri), known.orElse(defaults));
    } catch (URISyntaxException e) {
      return Stream.of(unreadable(address, e.getReason()));
    }
  }

  private Stream<Reading> file(Path file) {
    if (!Files.isReadable(file)) {
      return Stream.of(unreadable(file.toString(), "a file that may not be read"));
    }
    MetadataBeside beside = MetadataBeside.of(file);
    return beside.fault().isPresent()
        ? Stream.of(Reading.refused(file.toString(), beside.fault().get()))
        : read(
            file.toString(), () -> Files.newInputStream(file), beside.metadata().orElse(defaults));
  }

  private Stream<Reading> read(String name, NamedStream.Opening content, Metadata known) {
    return NumberedReadings.of(
        name, () -> sources.reader().read(new NamedStream(name, content, known)));
  }

  static Reading unreadable(String name, String found) {
    return Reading.refused(name, new Notice(NoticeKind.UNREADABLE_FILE, name, "", found));
  }

  private static InputStream standardInput() {
    return new FilterInputStream(System.in) {
      @Override
      public void close() {
        // Standard input belongs to the process.
      }
    };
  }
}
