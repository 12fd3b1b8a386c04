package org.newsgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.evaluation.Comparison.Compared;

class WholeAttributionsTest {

  private static final String TEXT =
      "Mayor Ada Holm said the dam is safe 😀😀😀😀😀😀 and he, Bo Lind, told us it is old";

  /** Source > content on each side; a semicolon parts attributions, a slash spans. */
  @ParameterizedTest
  @CsvSource({
    "'Mayor Ada Holm > the dam is safe', 'Mayor Ada Holm > the dam is safe', '[0]'",
    // The sources need only touch, and the contents share .8 of the longer.
    "'Mayor Ada Holm > the dam is safe', 'Holm > dam is safe',               '[]'",
    "'Mayor Ada Holm > the dam is safe', 'Holm > he dam is safe',            '[0]'",
    "'Mayor Ada Holm > the dam is safe', 'Bo Lind > the dam is safe',        '[]'",
    "'Mayor Ada Holm > the dam is safe', ' > the dam is safe',               '[]'",
    "' > the dam is safe',               ' > the dam is safe',               '[0]'",
    // Characters are code points: 8 of 12; 12 of 15, although 12 of 18 in UTF-16.
    "' > is safe 😀😀😀😀',              ' > is safe ',                      '[]'",
    "' > dam is safe 😀😀😀',            ' > dam is safe ',                  '[0]'",
    // Over the union of the spans.
    "'Holm > the dam/is safe',           'Holm > the dam is safe',           '[0]'",
    "'Holm > the dam/is safe',           'Holm > the dam',                   '[]'",
    "'Holm > the dam/the dam is safe',   'Holm > the dam is safe',           '[0]'",
    // Each gold attribution once, the better of two finds first, each find once.
    "'Holm > it is old',                 'Holm > it is old;Ada > it is old', '[0]'",
    "'Ada Holm > it is old',             'Ada > t is old;Ada > it is old',   '[1]'",
    "'Holm > it is old;Ada Holm > it is old', 'Ada Holm > it is old',        '[0]'",
    "'Holm > the dam;he > it is old',    'he > it is old;Holm > the dam',    '[0, 1]'",
    "'Holm > ',                          'Holm > ',                          '[]'",
  })
  void areRightWhenTheContentAgreesAndTheSourcesTouch(String gold, String found, String right) {
    Compared<AttributedWords> article =
        new Compared<>(TEXT, attributions(gold), attributions(found));
    assertThat(new WholeAttributions(article).right()).hasToString(right);
  }

  private static List<AttributedWords> attributions(String attributions) {
    return Arrays.stream(attributions.split(";")).map(WholeAttributionsTest::attribution).toList();
  }

  private static AttributedWords attribution(String attribution) {
    String[] parts = attribution.split(" ?> ", 2);
    Words words = new Words(TEXT);
    return AttributedWords.of(words.spans(parts[0]), List.of(), words.spans(parts[1]), 0.9);
  }
}
