package org.newsgraph.reconciliation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Article;

/** Answers kept in a folder, a file a question, so that none is asked for twice. */
final class AnswerCache {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Candidate>> CANDIDATES = new TypeReference<>() {};

  private final Path folder;
  private final URI service;

  AnswerCache(Path folder, URI service) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.service = service;
  }

  /** The answer to a question; empty if it was not asked, or its file is broken. */
  Optional<List<Candidate>> answer(Question question) {
    Path file = file(question);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(file.toFile(), CANDIDATES));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void keep(Question question, List<Candidate> answer) throws IOException {
    Path file = file(question);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.write(part, JSON.writeValueAsBytes(answer));
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path file(Question question) {
    String key = service + "\n" + question.type() + "\n" + question.name();
    return folder.resolve(Article.sha256(key).substring(0, 32) + ".json");
  }
}
