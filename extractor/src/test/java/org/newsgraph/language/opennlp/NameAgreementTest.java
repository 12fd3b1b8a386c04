package org.newsgraph.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.language.Span;
import org.newsgraph.language.opennlp.NameFinder.Candidate;

/** Names as words/Type/percent; expected are the types after agreement. */
class NameAgreementTest {

  private static final Pattern NAME = Pattern.compile("([\\p{L} ]+)/(\\p{L}+)/(\\d+)");

  @ParameterizedTest
  @CsvSource({
    "'Ada Holm/Person/90, Holm/Place/60', 'Person Person'",
    "'Holm/Place/50, Holm/Person/90', 'Person Person'",
    "'Lund/Place/90, Lund/Organization/90', 'Place Organization'",
    "'Lund/Place/90, Lund/Organization/60', 'Place Place'",
    "'Ada Holm/Person/40, Holm/Place/90, Holm/Place/90', 'Person Place Place'",
    "'Ada Holm/Person/90, Lund/Place/90', 'Person Place'",
  })
  void typesAgree(String names, String types) {
    List<Candidate> candidates = new ArrayList<>();
    Matcher matcher = NAME.matcher(names);
    while (matcher.find()) {
      Span span = new Span(matcher.start(1), matcher.end(1)).trimmed(names);
      double score = Integer.parseInt(matcher.group(3)) / 100.;
      candidates.add(new Candidate(span, matcher.group(2), score));
    }

    assertThat(NameAgreement.among(names, candidates))
        .extracting(Candidate::type)
        .containsExactly(types.split(" "));
  }
}
