package org.newsgraph.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          it is safe                          | it is safe
          “It is safe,”                       | It is safe
          "It is safe,"                       | It is safe
          ~“ It is safe. ” ~                  | It is safe.
          «C’est sûr»                         | C’est sûr
          „Es ist sicher“                     | Es ist sicher
          ‘It’s safe’                         | It’s safe
          'It's safe'                         | It's safe
          “Go on                              | Go on
          "Go on                              | Go on
          ‘Go on                              | Go on
          and so on.”                         | and so on.
          and so on."                         | and so on.
          “He said ‘no’”                      | He said ‘no’
          “‘No’”                              | ‘No’
          "He said "no" to me"                | He said "no" to me
          “No” is the word                    | “No” is the word
          it was “a disaster”                 | it was “a disaster”
          it was "a disaster"                 | it was "a disaster"
          “Yes” and “no”                      | “Yes” and “no”
          "Yes" and "no"                      | "Yes" and "no"
          'Yes' and 'no'                      | 'Yes' and 'no'
          'The workers' strike is over'       | The workers' strike is over
          ‘The workers’ strike is over’       | The workers’ strike is over
          it is the workers'                  | it is the workers'
          it is the workers’                  | it is the workers’
          'tis the season                     | 'tis the season
          “                                   | ~~
          “”                                  | ~~
          ~  ~                                | ~~
          """)
  void losesItsOutermostMarks(String span, String text) {
    assertThat(Content.withoutMarks(span)).isEqualTo(text);
  }
}
