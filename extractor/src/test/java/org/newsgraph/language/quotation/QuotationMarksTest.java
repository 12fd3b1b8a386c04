package org.newsgraph.language.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.language.Document;
import org.newsgraph.language.QuotedPassage;

class QuotationMarksTest {

  private static Document document(String text) {
    Document document = Document.of(new Article(text, Metadata.NONE));
    return new QuotationMarks().apply(new Paragraphs().apply(document));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          She said “it is safe” today.              | “it is safe”
          She said "it is safe" today.              | "it is safe"
          She said «it is safe» today.              | «it is safe»
          She said „it is safe“ today.              | „it is safe“
          She said ‘it is safe’ today.              | ‘it is safe’
          She said 'it is safe' today.              | 'it is safe'
          “It is ‘safe’ now,” she said.             | “It is ‘safe’ now,”
          “One,” she said, “two.”                   | “One,” + “two.”
          It isn't the workers' pier.               | ~~
          It isn’t the workers’ pier.               | ~~
          ‘The workers’ pier is safe,’ she said.    | ‘The workers’ pier is safe,’
          " It is safe , " she said .               | " It is safe , "
          A 6" board and a 5" nail.                 | ~~
          “It is safe. She went home.               | “It is safe. She went home.
          A stray " mark in a line.                 | ~~
          “It is safe, she said. “Come and see.”    | “It is safe, she said. + “Come and see.”
          Rock 'em, she said in the '90s.           | ~~
          “”                                        | ~~
          """)
  void findsPassages(String text, String passages) {
    Document document = document(text);
    String found =
        document.passages().stream()
            .map(passage -> document.text(passage.outer()))
            .collect(Collectors.joining(" + "));
    assertThat(found).isEqualTo(passages);
  }

  @Test
  void continuesAPassageThatAParagraphLeftOpen() {
    Document document = document("“One.\n\n“Two,” she said. “Three.”");
    assertThat(document.passages())
        .extracting(QuotedPassage::closed)
        .containsExactly(false, true, true);
    assertThat(document.passages())
        .extracting(QuotedPassage::continues)
        .containsExactly(false, true, false);
  }

  @Test
  void endsAPassageWithItsParagraph() {
    Document document = document("She said: “One. Two.\n\nThe pier is closed.");
    assertThat(document.passages()).hasSize(1);
    assertThat(document.text(document.passages().get(0).inner())).isEqualTo("One. Two.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          One.\\nTwo.                       | 2
          One\\n\\nTwo                      | 2
          One goes\\non here.               | 1
          One.\\r\\nTwo.\\r\\n              | 2
          """)
  void partsParagraphs(String text, int count) {
    assertThat(document(text.replace("\\n", "\n").replace("\\r", "\r")).paragraphs())
        .hasSize(count);
  }

  @Test
  void knowsLinesOfAFixedWidth() {
    String wrapped =
        """
        The harbour board said on Tuesday that the pier would open again before
        the winter storms, after the engineers of the board had looked at every
        one of its posts.
          Ships that wait outside the harbour may come in from Friday, and the
        ferry to the islands will run again, the board said in a statement that
        it sent to the papers.
        """;
    assertThat(document(wrapped).paragraphs()).hasSize(2);
  }
}
