package org.newsgraph.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameEdgesTest {

  /** Names in brackets before; after, parted by bars. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ada lives in [Place Holm, Mont]. ; Holm|Mont.",
        "Ada lives in [Place Holm, N.M]. She is 4. ; Holm|N.M.",
        "Ada lives in [Place Holm, New Mexico]. ; Holm|New Mexico",
        "Ada lives in [Place Holm, Norland]. ; Holm, Norland",
        "Ada lives in [Place Holm]. ; Holm",
        "Ada lives in [Place Holm, Norway]. ; Holm|Norway",
        "Ada lives in [Place Holm , Norway] . ; Holm|Norway",
        "Ada lives in [Place Holm, Vik]. ; Holm, Vik",
        "Ada met [Person Bo Mont]. ; Bo Mont",
        "Ada sued [Organization Holm Corp]. on Monday ; Holm Corp.",
        "Ada sued [Organization Holm Corp]. She won. ; Holm Corp",
        "Ada sued [Organization Holm Corp] ; Holm Corp",
        "Seen: [Person Ada Holm¶¶Bo Lund] ; Ada Holm|Bo Lund",
        "Seen: [Person Ada Holm¶Lund] ; Ada Holm¶Lund",
      })
  void putsEdgesRight(String marked, String names) {
    assertThat(right(marked.replace('¶', '\n')).replace('\n', '¶')).isEqualTo(names);
  }

  private static String right(String marked) {
    String text = marked.replaceAll("\\[\\p{L}+ ([^\\]]+)\\]", "$1");
    int begin = marked.indexOf('[');
    String name = marked.substring(marked.indexOf(' ', begin) + 1, marked.indexOf(']'));
    String type = marked.substring(begin + 1, marked.indexOf(' ', begin));
    List<EncodedWord> window = new ArrayList<>(TestWords.of(text));
    int end = begin + name.length();
    List<EncodedWord> within =
        window.stream()
            .filter(word -> word.span().begin() >= begin && word.span().end() <= end)
            .toList();
    int first = window.indexOf(within.get(0));
    TaggedSpan span = new TaggedSpan(first, first + within.size(), type, .9);
    return new NameEdges(text, window)
        .right(List.of(span)).stream()
            .map(found -> found.in(window).of(text))
            .collect(Collectors.joining("|"));
  }
}
