package org.newsgraph.collection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.ArticleResult;
import org.newsgraph.assertion.Assertion;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.assertion.Quotation;
import org.newsgraph.assertion.Relation;
import org.newsgraph.notice.Fault;
import org.newsgraph.notice.Notice;

/** What a run did, counted while it runs; for one thread. */
public final class Report {

  /** So many notices are kept; the rest is counted. */
  private static final int MOST_NOTICES = 1000;

  private final List<Notice> notices = new ArrayList<>();
  private long articles;
  private long read;
  private long refused;
  private long failed;
  private long quotations;
  private long otherAssertions;
  private long curation;
  private long errors;
  private long unlisted;

  /** Counts an article. */
  public void add(ArticleResult article) {
    articles++;
    refused += article.isRefused() ? 1 : 0;
    failed += article.fault().isPresent() ? 1 : 0;
    article.findings().ifPresent(findings -> count(findings.assertions(), 1));
    article.notices().forEach(this::add);
  }

  /** Takes back what was counted of an article that was read, but met a fault after that. */
  void addFailed(ArticleResult article, Fault fault) {
    failed++;
    article.findings().ifPresent(findings -> count(findings.assertions(), -1));
    add(fault.notice(article.id()));
  }

  /** Counts lines of curation that could be read. */
  public void addCuration(int lines) {
    curation += lines;
  }

  /** Takes a notice that belongs to no article. */
  public void add(Notice notice) {
    errors += notice.isError() ? 1 : 0;
    if (notices.size() < MOST_NOTICES) {
      notices.add(notice);
    } else {
      unlisted++;
    }
  }

  private void count(Assertions assertions, int sign) {
    read += sign;
    for (Assertion assertion : assertions.found()) {
      if (assertion instanceof Quotation) {
        quotations += sign;
      } else if (!(assertion instanceof Relation relation) || relation.isFact()) {
        otherAssertions += sign;
      }
    }
  }

  /** How many articles were met, refused ones included. */
  public long articles() {
    return articles;
  }

  /** How many articles the program threw over. */
  public long failed() {
    return failed;
  }

  /** The first thousand notices. */
  public List<Notice> notices() {
    return List.copyOf(notices);
  }

  /** Whether something was refused. */
  public boolean hasErrors() {
    return errors > 0;
  }

  /** The counts in a sentence. */
  public String line() {
    String more = unlisted == 0 ? "" : "; " + unlisted + " further notices are not listed";
    String said = curation == 0 ? "" : "; %d lines of curation".formatted(curation);
    String faults = failed == 0 ? "" : ", %d failed by a fault of the program".formatted(failed);
    return "%d articles: %d read, %d known already, %d refused%s; %d quotations, %d posts and relations%s%s"
        .formatted(
            articles, read, known(), refused, faults, quotations, otherAssertions, said, more);
  }

  /** The counts and the notices as a JSON object. */
  public String json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("articles", articles).put("read", read).put("known", known());
    json.put("refused", refused).put("failed", failed).put("quotations", quotations);
    json.put("otherAssertions", otherAssertions).put("curation", curation);
    ArrayNode list = json.putArray("notices");
    for (Notice notice : notices) {
      list.addObject()
          .put("kind", notice.kind().name())
          .put("severity", notice.kind().severity().name())
          .put("source", notice.source())
          .put("place", notice.place())
          .put("expected", notice.kind().expected())
          .put("found", notice.found())
          .put("remedy", notice.kind().remedy());
    }
    return json.put("furtherNotices", unlisted).toString();
  }

  private long known() {
    return articles - read - refused - failed;
  }
}
