package org.newsgraph.store.query;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The stored queries, from the class path; and any other from a file. */
public final class QueryLibrary {

  private static final String FOLDER = "org/newsgraph/queries";
  private static final String ENDING = ".rq";

  private final Map<String, StoredQuery> byName = new TreeMap<>();

  /** The queries that a class loader finds, in jars or in folders. */
  public QueryLibrary(ClassLoader loader) {
    new ClassPathFolder(loader, FOLDER)
        .files()
        .forEach(
            (path, place) -> {
              if (path.endsWith(ENDING)) {
                put(path, read(place));
              }
            });
  }

  /** The queries that come with newsgraph. */
  public static QueryLibrary standard() {
    return new QueryLibrary(QueryLibrary.class.getClassLoader());
  }

  /** All queries, by name. */
  public Collection<StoredQuery> all() {
    return Collections.unmodifiableCollection(byName.values());
  }

  /** The query that is kept under this name. */
  public Optional<StoredQuery> stored(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The query with this name, or in this file if the name ends in {@code .rq}.
   *
   * @throws UnknownQuery when there is none
   */
  public StoredQuery query(String name) {
    if (byName.containsKey(name)) {
      return byName.get(name);
    }
    if (name.endsWith(ENDING)) {
      return file(Path.of(name));
    }
    throw new UnknownQuery(
        "There is no query "
            + name
            + "; give a file that ends in .rq, or one of: "
            + byName.keySet().stream().collect(joining(", ")));
  }

  private StoredQuery file(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UnknownQuery("There is no file " + file);
    }
    return StoredQuery.parse(
        file.getFileName().toString().replaceFirst("\\.rq$", ""), read(url(file)));
  }

  private void put(String path, String text) {
    String name = path.substring(0, path.length() - ENDING.length());
    byName.putIfAbsent(name, StoredQuery.parse(name, text));
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String read(URL place) {
    try (InputStream in = place.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read the query " + place, failure);
    }
  }
}
