package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.Guard;
import org.newsgraph.Pipeline;
import org.newsgraph.article.Article;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.collection.Report;
import org.newsgraph.collection.Watch;
import org.newsgraph.notice.Fault;

/**
 * Lets an evaluation go on when the program throws over an article: it counts as one without
 * findings.
 */
final class EvaluationFaults implements Watch {

  private final FaultLog log = FaultLog.here();
  private final Guard guard = new Guard();
  private final FaultOption option;
  private final List<String> notices = new ArrayList<>();

  EvaluationFaults(FaultOption option) {
    this.option = option;
  }

  /** What the steps find in an article; may be called by several threads. */
  Assertions read(Pipeline pipeline, Article article) {
    return guard.around(() -> pipeline.read(article), fault -> failed(article, fault));
  }

  private Assertions failed(Article article, Fault fault) {
    fault(article.metadata().id().orElseGet(article::key), fault);
    if (isOver()) {
      throw new TooManyFaults(option.most());
    }
    return new Assertions(article, List.of(), List.of(), List.of());
  }

  @Override
  public void progress(Report report) {}

  @Override
  public synchronized void fault(String article, Fault fault) {
    notices.add(fault.notice(article).line());
    log.add(article, fault);
  }

  @Override
  public synchronized boolean isOver() {
    return notices.size() >= option.most();
  }

  /** Tells the faults in an order that does not depend on threads; whether there were any. */
  synchronized boolean tell() {
    notices.stream().sorted().forEach(System.err::println);
    return !notices.isEmpty();
  }
}
