package org.newsgraph.store;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.curation.CuratedLine;
import org.newsgraph.curation.CuratedLines;
import org.newsgraph.curation.Origin;
import org.newsgraph.curation.Verdict;
import org.newsgraph.key.EntityKind;
import org.newsgraph.rdf.ArticleGraph;

/**
 * A process that does nothing but write to a store with a text index, in many small transactions:
 * whenever it is killed, the store is at work. Made-up articles, so it loads no models.
 */
public final class Writer {

  static final int ARTICLES = 60;
  private static final int IN_A_TRANSACTION = 3;

  /** Wordings that consolidation joins, and parts again when the whole is withdrawn. */
  private static final List<String> WORDS =
      List.of(
          "The old harbour wall will be rebuilt before the storms return, and every family on the"
              + " quay can sleep safely through winter nights again.",
          "The old harbour wall will be rebuilt before the storms return",
          "every family on the quay can sleep safely through winter nights",
          "The old harbour wall would be rebuilt before storms return, and each family on the quay"
              + " could sleep safely through the winter again.");

  private Writer() {}

  /** Writes all, takes some out again, and says when it begins and when it has ended. */
  public static void main(String... arguments) {
    try (LocalGraphStore store = LocalGraphStore.inFolder(Path.of(arguments[0]), Report.BASE)) {
      store.indexed();
      System.out.println("writing");
      write(store);
    }
    System.out.println("written");
  }

  private static void write(LocalGraphStore store) {
    store.curate(curation());
    for (int i = 0; i < ARTICLES; i += IN_A_TRANSACTION) {
      store.replace(IntStream.range(i, i + IN_A_TRANSACTION).mapToObj(Writer::article).toList());
    }
    for (int i = 0; i < ARTICLES; i += 7) {
      store.withdraw(report(i).iri());
    }
  }

  private static CuratedLines curation() {
    Origin origin = new Origin("who.csv", 2, "");
    return CuratedLines.of(
        List.of(
            new CuratedLine("person/ada-holm", Verdict.SAME, "person/bo-lund", origin),
            new CuratedLine(
                "person/ada-holm~article8", Verdict.DIFFERENT, "person/ada-holm", origin)));
  }

  private static ArticleGraph article(int i) {
    return report(i)
        .named("person-1", EntityKind.PERSON, i % 3 == 0 ? "Bo Lund" : "Ada Holm")
        .named("person-2", EntityKind.PERSON, "Person " + (char) ('A' + i % 26) + "berg")
        .statement("statement-1", "person-1", "Ada Holm", WORDS.get(i % WORDS.size()))
        .says("<V#quotation-1> a ng:Quotation ; ng:wordingOf <V#statement-1> ;")
        .says(" schema:text \"" + WORDS.get(i % WORDS.size()) + "\" .")
        .graph();
  }

  private static Report report(int i) {
    return Report.named("article" + i, "1");
  }
}
