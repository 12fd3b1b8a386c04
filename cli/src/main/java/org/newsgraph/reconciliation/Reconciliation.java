package org.newsgraph.reconciliation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/**
 * Asks a service for many entities, batch by batch; what was answered is kept at once.
 *
 * <p>After three batches in a row without an answer the rest is left for another time.
 */
public final class Reconciliation {

  private static final int BATCH = 10;
  private static final int MOST_FAILURES = 3;

  private final ReconciliationService service;
  private final AnswerCache cache;
  private final Consumer<Notice> notices;
  private int failures;

  public Reconciliation(ReconciliationService service, Path cache, Consumer<Notice> notices)
      throws IOException {
    this.service = service;
    this.cache = new AnswerCache(cache, service.address());
    this.notices = notices;
  }

  /** The candidates of each question that has an answer, in the order of the questions. */
  public Map<Question, List<Candidate>> answers(List<Question> questions)
      throws IOException, InterruptedException {
    List<Question> open = questions.stream().filter(q -> cache.answer(q).isEmpty()).toList();
    for (int from = 0; from < open.size() && failures < MOST_FAILURES; from += BATCH) {
      ask(open.subList(from, Math.min(open.size(), from + BATCH)));
    }
    Map<Question, List<Candidate>> answers = new LinkedHashMap<>();
    for (Question question : questions) {
      Optional<List<Candidate>> answer = cache.answer(question);
      answer.ifPresent(candidates -> answers.put(question, candidates));
    }
    return answers;
  }

  private void ask(List<Question> batch) throws IOException, InterruptedException {
    List<List<Candidate>> answers = new ArrayList<>();
    try {
      answers.addAll(service.ask(batch));
      failures = 0;
    } catch (AnswerRefused e) {
      failures++;
      String place = batch.get(0).name() + " and " + (batch.size() - 1) + " more";
      notices.accept(
          new Notice(
              NoticeKind.NO_ANSWER,
              service.address().toString(),
              place,
              String.valueOf(e.getMessage())));
    }
    for (int i = 0; i < answers.size(); i++) {
      cache.keep(batch.get(i), answers.get(i));
    }
  }
}
