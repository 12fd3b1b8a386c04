package org.newsgraph.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.Metadata;
import org.newsgraph.assertion.relation.Belonging;
import org.newsgraph.language.Document;
import org.newsgraph.language.MarkedText;
import org.newsgraph.language.RelatedNames;
import org.newsgraph.language.RelatedNames.Kind;
import org.newsgraph.language.Span;

class LearnedRelationsTest {

  /** The columns: text; kind, subject and object as a layer found them; the relations told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          [PERSON Ada Holm] stayed in [PLACE Vik]. | LIVES_IN,Ada Holm,Vik | livesIn Ada Holm Vik 0.6
          In [PLACE Vik], [PERSON Ada Holm] woke. | LIVES_IN,Ada Holm,Vik | livesIn Ada Holm Vik 0.6
          [PLACE Vik] left [PLACE Norland]. | BASED_IN,Vik,Norland | ~~
          [ORGANIZATION Holm Lines], based in [PLACE Vik], grew. | BASED_IN,Holm Lines,Vik | basedIn Holm Lines Vik 0.9
          [PERSON Ada Holm], a citizen of [PLACE Norland], came. | LIVES_IN,Ada Holm,Norland | citizenOf Ada Holm Norland 0.9
          [PERSON Ada Holm] is a former national of [PLACE Norland]. | LIVES_IN,Ada Holm,Norland | citizenOf Ada Holm Norland 0.9
          The [PLACE Norland] citizen [PERSON Ada Holm] came. | LIVES_IN,Ada Holm,Norland | citizenOf Ada Holm Norland 0.9
          [PERSON Ada Holm] met a citizen of [PLACE Norland]. | LIVES_IN,Ada Holm,Norland | livesIn Ada Holm Norland 0.6
          [PERSON Ada Holm] left [PLACE Vik]. | LIVES_IN,Ada Holm,Vik,.59 | ~~
          [PERSON Ada Holm] left [PLACE Vik]. | LIVES_IN,Ada Holm,Vik,.95 | livesIn Ada Holm Vik 0.8
          [PLACE Vik] - [PERSON Ada Holm] left. | LIVES_IN,Ada Holm,Vik,.95 | ~~
          [PERSON Ada Holm]/[ORGANIZATION Radio Tessa] | WORKS_FOR,Ada Holm,Radio Tessa,.95 | ~~
          [PERSON Ada Holm] rested. | LIVES_IN,Ada Holm,rested | ~~
          """)
  void tellsWhatALayerHasFoundUnlessARuleTellsIt(String text, String found, String told) {
    Document read = MarkedText.document(text, Metadata.NONE);
    String[] parts = found.split(",");
    Kind kind = Kind.valueOf(parts[0]);
    double confidence = parts.length > 3 ? Double.parseDouble(parts[3]) : .6;
    Document document =
        read.withRelations(
            List.of(
                new RelatedNames(kind, span(read, parts[1]), span(read, parts[2]), confidence)));

    assertThat(
            new Belonging()
                .find(document)
                .map(relation -> line(document, relation))
                .collect(Collectors.joining("; ")))
        .isEqualTo(told);
  }

  private static Span span(Document document, String words) {
    int begin = document.text().indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static String line(Document document, Relation relation) {
    List<String> parts = new ArrayList<>();
    parts.add(relation.type().label());
    parts.add(document.text(relation.subject().span()));
    parts.add(document.text(relation.object().span()));
    parts.add(String.valueOf(relation.confidence()));
    return String.join(" ", parts);
  }
}
