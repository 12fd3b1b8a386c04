package org.newsgraph.language.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.Metadata;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Document;
import org.newsgraph.language.MarkedText;
import org.newsgraph.language.Mention;
import org.newsgraph.language.Span;

class MentionLinksTest {

  /** Each linked pronoun or description with the name it stands for, in the order of the text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          [PERSON Ada Holm] went to [PLACE Solhavn]. She held a speech.                    | She=Ada Holm
          [PERSON Ada Holm] went with [PERSON Per Vik]. She held a speech. He held it.     | She=Ada Holm, He=Per Vik
          [PERSON Holm] went with [PERSON Vik]. Mr. [PERSON Vik] held his speech.          | his=Vik
          [PERSON Per Vik] went with [PERSON Jon Lund]. He held a speech.                  | He=Per Vik
          [PERSON Per Vik] went with [PERSON Jon Lund]. [PERSON Lund] held his speech.     | his=Jon Lund
          [PERSON Per Vik] held him.                                                       | ~~
          [PERSON Per Vik] went. A witness went to the pier. He closed it.                 | ~~
          [ORGANIZATION Holm Lines] closed its pier.                                       | its=Holm Lines
          [ORGANIZATION Holm Lines] closed. It will close again.                           | It=Holm Lines
          [ORGANIZATION Holm Lines] closed. It is clear that piers close.                  | ~~
          [PERSON Ada Holm], the mayor of [PLACE Solhavn], went. The mayor held a speech.  | The mayor=Ada Holm
          [PERSON Ada Holm] went. The mayor held a speech.                                 | ~~
          Harbour minister [PERSON Per Vik] went. The fishery minister went too.           | ~~
          [PERSON Ada Holm] and [PERSON Per Vik] went. The actress held a speech.          | The actress=Ada Holm
          [PLACE Solhavn], a town in [PLACE Norland], is old. The town will close.         | The town=Solhavn
          [ORGANIZATION Holm Group] went. The group closed.                                | The group=Holm Group
          “She is safe,” said [PERSON Ada Holm].                                           | ~~
          """)
  void linksToTheNameItStandsFor(String text, String links) {
    Document document = MarkedText.document(text, Metadata.NONE);
    assertThat(links(document)).isEqualTo(links);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [PLACE Norland]'s [ORGANIZATION Armed Forces] went.     | Norland's Armed Forces
          [PLACE Norland]'s [ORGANIZATION Holm Lines] went.       | Holm Lines
          The [ORGANIZATION Armed Forces] went.                   | Armed Forces
          """)
  void namesBodiesThatEveryCountryHasByTheirOwner(String text, String name) {
    Document document = MarkedText.document(text, Metadata.NONE);
    assertThat(document.chains()).extracting(Chain::name).contains(name);
  }

  private static String links(Document document) {
    Map<Span, String> links = new TreeMap<>();
    for (Chain chain : document.chains()) {
      List<Mention> mentions = chain.mentions();
      mentions.stream()
          .filter(mention -> mention.kind() != Mention.Kind.NAME)
          .forEach(m -> links.put(m.span(), document.text(m.span()) + "=" + chain.name()));
    }
    return String.join(", ", links.values());
  }
}
