package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.ArticleResult;
import org.newsgraph.Newsgraph;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.assertion.PostHeld;
import org.newsgraph.assertion.Quotation;
import org.newsgraph.assertion.QuoteType;
import org.newsgraph.collection.Annotating;
import org.newsgraph.collection.Watch;
import org.newsgraph.language.Chain;
import org.newsgraph.language.NameType;

/** Two real reports of one interview, where they lie beside the checkout. */
@Tag("slow")
class SeedsTest {

  private static final Path SEEDS = Path.of("..", "..", "shared", "articles", "seeds");

  private static List<Assertions> read() {
    assumeTrue(Files.isDirectory(SEEDS), "The development articles are not there: " + SEEDS);
    try (Stream<ArticleResult> articles = Newsgraph.standard().read(List.of(SEEDS.toString()))) {
      return articles.map(article -> article.findings().orElseThrow().assertions()).toList();
    }
  }

  @Test
  void knowsTheFullNamesOfMostSpeakersOfQuotedWords() {
    List<String> speakers = read().stream().flatMap(SeedsTest::speakersOfQuotedWords).toList();
    List<String> full = speakers.stream().filter(name -> name.contains(" ")).toList();
    assertThat(full).hasSizeGreaterThanOrEqualTo(28);
    assertThat(Set.copyOf(full)).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void knowsThePostsOfMostSpeakers() {
    Set<String> titles =
        read().stream()
            .flatMap(
                assertions ->
                    assertions
                        .of(PostHeld.class)
                        .map(post -> post.title().of(assertions.article().text())))
            .collect(Collectors.toSet());
    assertThat(titles)
        .contains("President", "Commander-in-Chief", "Defense Secretary", "Vice Prime Minister")
        .contains("founder", "adviser");
  }

  @Test
  void takesNoPlaceForAPerson() {
    for (Assertions assertions : read()) {
      Set<String> places = names(assertions, NameType.PLACE);
      assertThat(names(assertions, NameType.PERSON)).doesNotContainAnyElementsOf(places);
      assertThat(places).contains("Bakhmut");
    }
  }

  @Test
  void tellsToWhomAndThroughWhom() {
    Assertions own = read().get(0);
    Assertions other = read().get(1);
    assertThat(quotations(own).flatMap(q -> names(own, q.circumstances().audience().agents())))
        .contains("CNN", "Wolf Blitzer");
    assertThat(quotations(own).flatMap(q -> q.circumstances().relay().via().stream())).isEmpty();
    assertThat(quotations(other).flatMap(q -> names(other, q.circumstances().audience().agents())))
        .contains("CNN", "Ukrainians");
    assertThat(
            quotations(other)
                .filter(q -> names(other, q.circumstances().relay().via()).anyMatch("CNN"::equals))
                .flatMap(q -> names(other, q.speaker().stream().toList())))
        .hasSizeGreaterThanOrEqualTo(5)
        .containsOnly("Volodymyr Zelensky");
  }

  @Test
  void keepsTheUnnamedSourcesOfAnotherPaper() {
    Assertions other = read().get(1);
    assertThat(
            quotations(other)
                .filter(q -> names(other, q.circumstances().relay().via()).anyMatch("Bild"::equals))
                .flatMap(q -> q.circumstances().relay().primarySource().stream())
                .map(source -> ((Agent.Unnamed) source).description().of(other.article().text())))
        .contains("unnamed sources in the Ukrainian government");
  }

  @Test
  void showsOneEntityUnderSeveralNames() throws JsonProcessingException {
    List<String> lines = new ArrayList<>();
    assumeTrue(Files.isDirectory(SEEDS), "The development articles are not there: " + SEEDS);
    new Annotating(Newsgraph.standard())
        .annotate(List.of(SEEDS.toString()), Watch.NOBODY, lines::add);
    assertThat(entities(lines, "Zelensky")).singleElement().asString().endsWith("q3874799");
    assertThat(entities(lines, "Wagner")).singleElement().asString().endsWith("wagner-group");
    assertThat(entities(lines, "Kyiv")).singleElement().asString().endsWith("geonames-703448");
  }

  /** What all names that hold a word are taken for. */
  private static Set<String> entities(List<String> lines, String word)
      throws JsonProcessingException {
    Set<String> entities = new TreeSet<>();
    for (String line : lines) {
      JsonNode article = new ObjectMapper().readTree(line);
      String text = article.path("text").asText();
      for (JsonNode name : article.path("names")) {
        int begin = text.offsetByCodePoints(0, name.path("begin").asInt());
        int end = text.offsetByCodePoints(0, name.path("end").asInt());
        if (text.substring(begin, end).contains(word) && name.has("entity")) {
          entities.add(name.path("entity").asText());
        }
      }
    }
    return entities;
  }

  private static Stream<Quotation> quotations(Assertions assertions) {
    return assertions.of(Quotation.class);
  }

  private static Stream<String> names(Assertions assertions, List<Agent> agents) {
    return agents.stream()
        .filter(Agent.Named.class::isInstance)
        .map(agent -> assertions.chains().get(((Agent.Named) agent).chain()).name());
  }

  /** A speaker a passage in quotation marks. */
  private static Stream<String> speakersOfQuotedWords(Assertions assertions) {
    return assertions
        .of(Quotation.class)
        .filter(quotation -> quotation.type() != QuoteType.INDIRECT)
        .flatMap(
            quotation ->
                quotation.wording().content().stream()
                    .flatMap(span -> name(assertions, quotation).stream()));
  }

  private static List<String> name(Assertions assertions, Quotation quotation) {
    return quotation.speaker().orElse(null) instanceof Agent.Named named
        ? List.of(assertions.chains().get(named.chain()).name())
        : List.of();
  }

  private static Set<String> names(Assertions assertions, NameType type) {
    return assertions.chains().stream()
        .filter(chain -> chain.type() == type)
        .map(Chain::name)
        .collect(Collectors.toSet());
  }
}
