package org.newsgraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {

  @ParameterizedTest
  @CsvSource({
    "Łódź, lodz",
    "São João, sao joao",
    "Sana'a, sanaa",
    "U.S., us",
    "J. D. Vance-Holm, jd vance holm",
    "The Hague, hague",
    "Marks & Sparrow, marks and sparrow",
    "ORLO’S, orlo",
    "Дністрів, dnistriv",
    "Vyšné Hágy (Tatry), vysne hagy tatry"
  })
  void foldsNames(String name, String folded) {
    assertThat(NameForm.folded(name)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "Dolenskyy, Dolensky",
    "Dolenskiy, Dolensky",
    "Доленський, Dolensky",
    "Доленский, Dolensky",
    "Sergej Kharlov, Sergei Harlov",
    "Muhammad Wassim, Muhamad Vassim",
    "Tschernow, Chernov"
  })
  void giveOneFormToTransliterations(String one, String other) {
    assertThat(Transliteration.of(NameForm.folded(one)))
        .isEqualTo(Transliteration.of(NameForm.folded(other)));
  }

  @ParameterizedTest
  @CsvSource({"Dolensky, Dolanska", "Orlov, Orel", "Marin, Moran"})
  void keepsOtherNamesApart(String one, String other) {
    assertThat(Transliteration.of(NameForm.folded(one)))
        .isNotEqualTo(Transliteration.of(NameForm.folded(other)));
  }

  @ParameterizedTest
  @CsvSource({"president ada holm, ada holm", "lt col holm, holm", "president, president"})
  void dropsHonorifics(String folded, String plain) {
    assertThat(NameForm.plain(folded)).isEqualTo(plain);
  }
}
