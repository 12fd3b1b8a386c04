package org.newsgraph.article;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The files below a folder that may hold articles, in the order of their names. */
record ArticleFolder(Path folder) {

  private static final String METADATA_ENDING = ".meta.json";

  /** The files, each opened by the function when its turn comes; what cannot be visited is told. */
  List<Supplier<Stream<Reading>>> files(Function<Path, Stream<Reading>> opening) {
    Map<Path, Supplier<Stream<Reading>>> found = new TreeMap<>();
    try {
      Files.walkFileTree(
          folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor(found, opening));
    } catch (IOException e) {
      found.put(folder, () -> refused(folder, e));
    }
    return new ArrayList<>(found.values());
  }

  private SimpleFileVisitor<Path> visitor(
      Map<Path, Supplier<Stream<Reading>>> found, Function<Path, Stream<Reading>> opening) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isArticle(folder.relativize(file))) {
          found.put(file, () -> attributes.isRegularFile() ? opening.apply(file) : special(file));
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException fault) {
        found.put(file, () -> refused(file, fault));
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private static Stream<Reading> refused(Path file, IOException fault) {
    String reason = fault.getClass().getSimpleName().replaceAll("Exception$", "");
    return Stream.of(ArticleFiles.unreadable(file.toString(), reason));
  }

  private static Stream<Reading> special(Path file) {
    return Stream.of(ArticleFiles.unreadable(file.toString(), "a pipe, a socket or a device"));
  }

  private static boolean isArticle(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return !file.toString().endsWith(METADATA_ENDING);
  }
}
