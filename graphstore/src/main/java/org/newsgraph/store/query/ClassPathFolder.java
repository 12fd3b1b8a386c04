package org.newsgraph.store.query;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * A folder that may lie in several jars and folders of the class path.
 *
 * @param name with slashes, such as {@code org/newsgraph/queries}
 */
public record ClassPathFolder(ClassLoader loader, String name) {

  /** Where its files lie, by their path below it; of two with one path, the first found. */
  public Map<String, URL> files() {
    Map<String, URL> files = new TreeMap<>();
    try {
      for (URL place : Collections.list(loader.getResources(name))) {
        if (place.openConnection() instanceof JarURLConnection jar) {
          addJar(jar, files);
        } else {
          addFolder(Path.of(place.toURI()), files);
        }
      }
      return files;
    } catch (IOException | URISyntaxException failure) {
      throw new IllegalStateException("Cannot read " + name + " on the class path", failure);
    }
  }

  private static void addFolder(Path folder, Map<String, URL> files) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path file : inside.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        files.putIfAbsent(path, url(file.toUri()));
      }
    }
  }

  private void addJar(JarURLConnection connection, Map<String, URL> files) throws IOException {
    for (ZipEntry entry : Collections.list(connection.getJarFile().entries())) {
      if (entry.getName().startsWith(name + "/") && !entry.isDirectory()) {
        files.putIfAbsent(
            entry.getName().substring(name.length() + 1),
            url(URI.create("jar:" + connection.getJarFileURL() + "!/" + entry.getName())));
      }
    }
  }

  private static URL url(URI place) throws MalformedURLException {
    return place.toURL();
  }
}
