package org.newsgraph.store.query;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The stored queries, from the class path; and any other from a file. */
public final class QueryLibrary {

  private static final String FOLDER = "org/newsgraph/queries";
  private static final String ENDING = ".rq";

  private final Map<String, StoredQuery> byName = new TreeMap<>();

  /** The queries that a class loader finds, in jars or in folders. */
  public QueryLibrary(ClassLoader loader) {
    try {
      for (URL place : Collections.list(loader.getResources(FOLDER))) {
        if (place.openConnection() instanceof JarURLConnection jar) {
          readJar(jar);
        } else {
          readFolder(Path.of(place.toURI()));
        }
      }
    } catch (IOException | URISyntaxException failure) {
      throw new IllegalStateException("Cannot read the stored queries", failure);
    }
  }

  /** The queries that come with newsgraph. */
  public static QueryLibrary standard() {
    return new QueryLibrary(QueryLibrary.class.getClassLoader());
  }

  /** All queries, by name. */
  public Collection<StoredQuery> all() {
    return Collections.unmodifiableCollection(byName.values());
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
        file.getFileName().toString().replaceFirst("\\.rq$", ""), read(file.toUri()));
  }

  private void readFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(ENDING))
          .forEach(
              file ->
                  put(folder.relativize(file).toString().replace('\\', '/'), read(file.toUri())));
    }
  }

  private void readJar(JarURLConnection connection) throws IOException {
    connection.getJarFile().stream()
        .map(entry -> entry.getName())
        .filter(name -> name.startsWith(FOLDER + "/") && name.endsWith(ENDING))
        .forEach(
            name ->
                put(
                    name.substring(FOLDER.length() + 1),
                    read(URI.create("jar:" + connection.getJarFileURL() + "!/" + name))));
  }

  private void put(String path, String text) {
    String name = path.substring(0, path.length() - ENDING.length());
    byName.putIfAbsent(name, StoredQuery.parse(name, text));
  }

  private static String read(URI place) {
    try (var in = place.toURL().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read the query " + place, failure);
    }
  }
}
