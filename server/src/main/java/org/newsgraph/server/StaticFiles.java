package org.newsgraph.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.store.query.ClassPathFolder;

/**
 * The files of the page, read once, each at its path below a folder of the class path; {@code
 * index.html} is the page itself. Nothing else can be reached.
 */
final class StaticFiles {

  private static final String EXPLORER = "org/newsgraph/explorer";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "rq", "application/sparql-query; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=utf-8");

  private StaticFiles() {}

  static Map<String, Address> explorer(ClassLoader loader) {
    Map<String, Address> byPath = new TreeMap<>();
    new ClassPathFolder(loader, EXPLORER)
        .files()
        .forEach((name, place) -> byPath.put(path(name), new CachedContent(content(name, place))));
    return byPath;
  }

  private static String path(String name) {
    return name.equals("index.html") ? "/" : "/" + name;
  }

  private static NegotiatedContent content(String name, URL place) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    try (InputStream in = place.openStream()) {
      return new NegotiatedContent(
          TYPES.getOrDefault(ending, "application/octet-stream"), in.readAllBytes());
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read the page's file " + place, failure);
    }
  }
}
