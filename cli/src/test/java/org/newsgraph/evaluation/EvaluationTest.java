package org.newsgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Article;
import org.newsgraph.assertion.Assertion;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.assertion.Circumstances;
import org.newsgraph.assertion.Quotation;
import org.newsgraph.assertion.QuoteType;
import org.newsgraph.assertion.Relation;
import org.newsgraph.assertion.Relation.Argument;
import org.newsgraph.assertion.RelationType;
import org.newsgraph.evaluation.Evaluation.Outcome;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Mention;
import org.newsgraph.language.Name;
import org.newsgraph.language.NameType;
import org.newsgraph.language.quotation.AttributionKind;

/** Gold files against findings made by hand; no model is loaded. */
class EvaluationTest {

  private static final String EMOJI = "😀 Ada Holm left Oslo in May .";
  private static final String PLAIN = "Bo Lind met Danes at Nato.";

  @TempDir private Path folder;

  private Path gold(String... lines) throws IOException {
    return Files.write(folder.resolve("gold.jsonl"), List.of(lines));
  }

  private static String line(String text, String key, String answers) {
    return "{\"id\": \"a\", \"text\": \"%s\", \"%s\": %s}".formatted(text, key, answers);
  }

  @Test
  void scoresNamesByCodePointsAndOnlyTypesThatTheGoldUses() throws IOException {
    Path gold =
        gold(
            line(
                EMOJI,
                "names",
                "[[2,10,\"Person\"],[16,20,\"Location\"],[24,27,\"Date\"],[11,15,\"Misc\"]]"),
            line(PLAIN, "names", "[[0,7,\"Person\"],[21,25,\"Organization\"]]"));
    Outcome outcome = new Evaluation(EvaluationTest::names, 2).compare(gold, new NameComparison());
    assertThat(FigureTable.of(outcome.figures()))
        .isEqualTo(
            """
            of            counted      gold  found  precision  recall     F1
            three         exact           4      4      0.500   0.500  0.500
            three         overlapping     4      4      0.750   0.750  0.750
            Person        exact           2      2      0.500   0.500  0.500
            Person        overlapping     2      2      1.000   1.000  1.000
            Organization  exact           1      0      0.000   0.000  0.000
            Organization  overlapping     1      0      0.000   0.000  0.000
            Place         exact           1      2      0.500   1.000  0.667
            Place         overlapping     1      2      0.500   1.000  0.667
            Date          exact           1      1      1.000   1.000  1.000
            Date          overlapping     1      1      1.000   1.000  1.000

            of     confidence  found   mean  right
            three  0.5 to 0.6      2  0.500  0.500
            three  0.9 to 1.0      2  0.950  0.500
            """);
  }

  /** "Lind" for "Bo Lind", "Nato" as a place, "Danes" as a group that the gold does not know. */
  private static Assertions names(Article article) {
    Words words = new Words(article.text());
    if (article.text().equals(EMOJI)) {
      Chain ada = chain(0, NameType.PERSON, mention(words, "Ada Holm", 0.9));
      Chain oslo = chain(1, NameType.PLACE, mention(words, "Oslo", 0.5));
      Name may = new Name(words.span("May"), NameType.DATE, 0.5);
      return new Assertions(article, List.of(ada, oslo), List.of(may), List.of());
    }
    Mention pronoun = new Mention(words.span("met"), Mention.Kind.PRONOUN, 0.9);
    Chain lind = chain(0, NameType.PERSON, mention(words, "Lind", 0.5), pronoun);
    Chain danes = chain(1, NameType.GROUP, mention(words, "Danes", 0.9));
    Chain nato = chain(2, NameType.PLACE, mention(words, "Nato", 1));
    return new Assertions(article, List.of(lind, danes, nato), List.of(), List.of());
  }

  private static Chain chain(int id, NameType type, Mention... mentions) {
    return new Chain(id, type, "name", List.of(mentions), Set.of());
  }

  private static Mention mention(Words words, String name, double confidence) {
    return new Mention(words.span(name), Mention.Kind.NAME, confidence);
  }

  @Test
  void scoresAttributionsBySpanAndAsAWhole() throws IOException {
    String text = "😀 “Safe,” said Ada, “quite.” Bo denied it.";
    Path gold =
        gold(
            line(
                text,
                "attributions",
                """
                [{"source": [[15,18]], "cue": [[10,15]], "content": [[2,9],[20,28]]},
                 {"source": [[29,31]], "cue": [[32,38]], "content": [[39,41]]}]\
                """
                    .replace("\n", "")));
    Function<Article, Assertions> reader =
        article ->
            found(
                article,
                quotation(text, "Ada,", "said", "“Safe,”/ “quite.”"),
                quotation(text, "Bo", "denied", "it."));
    Outcome outcome = new Evaluation(reader, 1).compare(gold, new AttributionComparison());
    assertThat(FigureTable.of(outcome.figures()))
        .isEqualTo(
            """
            of           counted      gold  found  precision  recall     F1
            source       exact           2      2      0.500   0.500  0.500
            source       overlapping     2      2      1.000   1.000  1.000
            cue          exact           2      2      1.000   1.000  1.000
            cue          overlapping     2      2      1.000   1.000  1.000
            content      exact           3      3      0.667   0.667  0.667
            content      overlapping     3      3      1.000   1.000  1.000
            attribution  whole           2      2      0.500   0.500  0.500
            Direct       whole           1      1      1.000   1.000  1.000
            Indirect     whole           1      1      0.000   0.000  0.000
            Mixed        whole           0      0      0.000   0.000  0.000

            of     confidence  found   mean  right
            spans  0.8 to 0.9      7  0.800  0.714
            whole  0.8 to 0.9      2  0.800  0.500
            """);
  }

  private static Assertions found(Article article, Assertion... assertions) {
    return new Assertions(article, List.of(), List.of(), List.of(assertions));
  }

  private static Quotation quotation(String text, String source, String cue, String content) {
    Words words = new Words(text);
    return new Quotation(
        QuoteType.DIRECT,
        AttributionKind.SPEECH,
        new Quotation.Wording(words.spans(content), words.spans(cue), words.spans(source)),
        "say",
        Optional.empty(),
        Circumstances.NONE,
        List.of(),
        0.95 - 0.15);
  }

  @Test
  void scoresWhomPronounsAndDescriptionsStandForWithinTheLabelledPart() throws IOException {
    String text = "Bo Lind met Ada. He told the mayor. She left him.";
    Path gold =
        gold(
            """
            {"text": "%s", "annotated": [0, 45], "links": [
             {"span": [0,7], "wikidata": "Q1", "name": "Bo Lind", "coref": false},
             {"span": [17,19], "wikidata": "Q1", "name": "Bo Lind", "coref": true},
             {"span": [25,34], "wikidata": "Q2", "name": "Ada Holm", "coref": true},
             {"span": [36,39], "wikidata": "<NIL>", "name": "Unknown", "coref": true}]}\
            """
                .formatted(text)
                .replace("\n", ""));
    Words words = new Words(text);
    Chain lind =
        chain(
            0,
            NameType.PERSON,
            mention(words, "Bo Lind", 1),
            new Mention(words.span("He"), Mention.Kind.PRONOUN, 1),
            new Mention(words.span("the mayor"), Mention.Kind.NOMINAL, 1),
            new Mention(words.span("She"), Mention.Kind.PRONOUN, 1),
            new Mention(words.span("him"), Mention.Kind.PRONOUN, 1));
    Function<Article, Assertions> reader =
        article -> new Assertions(article, List.of(lind), List.of(), List.of());
    Outcome outcome = new Evaluation(reader, 1).compare(gold, new MentionComparison());
    assertThat(FigureTable.of(outcome.figures()))
        .isEqualTo(
            """
            of       counted    gold  found  precision  recall     F1
            both     same name     2      2      0.500   0.500  0.500
            pronoun  same name     1      1      1.000   1.000  1.000
            nominal  same name     1      1      0.000   0.000  0.000
            """);
  }

  @Test
  void scoresRelationsByTypesThatTheGoldTellsApart() throws IOException {
    String text = "😀 Ada Holm of Oslo runs Nato in Kyiv.";
    Path gold =
        gold(
            line(
                text,
                "relations",
                """
                [{"type": "Live_In", "subject": [2,10], "object": [14,18]},
                 {"type": "Work_For", "subject": [2,10], "object": [24,28]},
                 {"type": "Kill", "subject": [2,10], "object": [24,28]}]\
                """
                    .replace("\n", "")));
    Function<Article, Assertions> reader =
        article ->
            found(
                article,
                relation(text, RelationType.CITIZEN_OF, "Ada Holm", "Oslo"),
                relation(text, RelationType.LEADS, "Holm", "Nato"),
                relation(text, RelationType.LEADS, "Ada Holm", "Nato"),
                relation(text, RelationType.MEMBER_OF, "Ada Holm", "Nato"),
                relation(text, RelationType.BASED_IN, "Nato", "Kyiv"));
    Outcome outcome = new Evaluation(reader, 1).compare(gold, new RelationComparison());
    assertThat(FigureTable.of(outcome.figures()))
        .isEqualTo(
            """
            of                             counted      gold  found  precision  recall     F1
            relations                      exact           2      3      0.667   1.000  0.800
            relations                      overlapping     2      3      1.000   1.000  1.000
            livesIn or citizenOf           exact           1      1      1.000   1.000  1.000
            livesIn or citizenOf           overlapping     1      1      1.000   1.000  1.000
            worksFor or memberOf or leads  exact           1      2      0.500   1.000  0.667
            worksFor or memberOf or leads  overlapping     1      2      1.000   1.000  1.000

            of         confidence  found   mean  right
            relations  0.7 to 0.8      3  0.750  0.667
            """);
  }

  private static Relation relation(String text, RelationType type, String subject, String object) {
    Words words = new Words(text);
    Argument of = new Argument(0, words.span(subject));
    return new Relation(type, of, new Argument(1, words.span(object)), of.span(), 0.75);
  }

  @Test
  void tellsOfABrokenRelation() throws IOException {
    Path gold = gold(line(EMOJI, "relations", "[{\"type\": \"Live_In\", \"subject\": [2,10]}]"));
    Outcome outcome =
        new Evaluation(EvaluationTest::names, 1).compare(gold, new RelationComparison());
    assertThat(outcome.broken()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no JSON",
        "[]",
        "{\"names\": []}",
        "{\"text\": \"\", \"names\": []}",
        "{\"text\": \"Ada\"}",
        "{\"text\": \"Ada\", \"names\": {}}",
        "{\"text\": \"Ada\", \"names\": [[0,4,\"Person\"]]}",
        "{\"text\": \"Ada\", \"names\": [[2,2,\"Person\"]]}",
        "{\"text\": \"Ada\", \"names\": [[-1,2,\"Person\"]]}",
        "{\"text\": \"Ada\", \"names\": [[0.5,2,\"Person\"]]}",
        "{\"text\": \"Ada\", \"names\": [[99999999999,2,\"Person\"]]}",
        "{\"text\": \"😀\", \"names\": [[0,2,\"Person\"]]}",
        "{\"text\": \"Ada\", \"names\": [3]}",
      })
  void tellsOfABrokenLineAndGoesOn(String broken) throws IOException {
    Path gold = gold("", broken, line(EMOJI, "names", "[[2,10,\"Person\"]]"));
    Outcome outcome = new Evaluation(EvaluationTest::names, 1).compare(gold, new NameComparison());
    assertThat(outcome.articles()).isEqualTo(1);
    assertThat(outcome.broken()).isEqualTo(1);
    assertThat(outcome.notices()).hasSize(1);
    assertThat(outcome.notices().get(0).line()).contains("gold.jsonl, line 2: expected");
    assertThat(FigureJson.of(outcome)).startsWith("{\"articles\":1,\"broken\":1,\"scores\":[{");
  }

  @Test
  void tellsOfALineInAnotherEncoding() throws IOException {
    Path gold = Files.write(folder.resolve("gold.jsonl"), new byte[] {'"', (byte) 0xE9, '"'});
    Outcome outcome = new Evaluation(EvaluationTest::names, 1).compare(gold, new NameComparison());
    assertThat(outcome.broken()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"source\": \"Ada\", \"cue\": [], \"content\": []}]",
        "[{\"content\": [0,3]}]",
        "[{\"content\": [[0]]}]",
        "{}",
      })
  void tellsOfABrokenAttribution(String broken) throws IOException {
    Path gold = gold(line(EMOJI, "attributions", broken));
    Outcome outcome =
        new Evaluation(EvaluationTest::names, 1).compare(gold, new AttributionComparison());
    assertThat(outcome.broken()).isEqualTo(1);
  }

  @Test
  void yieldsTheSameWithAnyNumberOfThreads() throws IOException {
    String line = line(EMOJI, "names", "[[2,10,\"Person\"]]");
    Path gold = gold(Collections.nCopies(50, line).toArray(String[]::new));
    Evaluation alone = new Evaluation(EvaluationTest::names, 1);
    Evaluation together = new Evaluation(EvaluationTest::names, 8);
    assertThat(together.compare(gold, new NameComparison()))
        .isEqualTo(alone.compare(gold, new NameComparison()));
  }
}
