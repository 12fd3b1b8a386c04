package org.newsgraph.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

@Tag("slow")
class LanguageCheckTest {

  private static final LanguageCheck CHECK = new LanguageCheck();
  private static final String FRENCH =
      "Le ministre a annonc\u00e9 mardi que les travaux du pont commenceront au printemps. Les"
          + " habitants de la vallee attendent depuis dix ans, et la mairie espere que les camions"
          + " ne traverseront plus le village. ";
  private static final String ENGLISH =
      "The minister said on Tuesday that work on the bridge will begin in spring. The people of the"
          + " valley have waited for ten years, and the town hopes that lorries will be gone. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "French  | Le ministre a annonc\u00e9 mardi que les travaux du pont commenceront au printemps."
            + " Les habitants de la vall\u00e9e attendent depuis dix ans, et la mairie esp\u00e8re que"
            + " les camions ne traverseront plus le village.",
        "German  | Der Minister sagte am Dienstag, dass die Arbeiten an der Br\u00fccke im Fr\u00fchjahr"
            + " beginnen. Die Menschen im Tal warten seit zehn Jahren darauf, und die Stadt hofft,"
            + " dass die Lastwagen bald verschwinden werden.",
        "Spanish | El ministro dijo el martes que las obras del puente comenzar\u00e1n en primavera. Los"
            + " vecinos del valle esperan desde hace diez a\u00f1os, y el ayuntamiento conf\u00eda en"
            + " que los camiones dejen de cruzar el pueblo.",
        "Russian | \u041c\u0438\u043d\u0438\u0441\u0442\u0440 \u0441\u043a\u0430\u0437\u0430\u043b \u0432\u043e \u0432\u0442\u043e\u0440\u043d\u0438\u043a, \u0447\u0442\u043e \u0440\u0430\u0431\u043e\u0442\u044b \u043d\u0430 \u043c\u043e\u0441\u0442\u0443 \u043d\u0430\u0447\u043d\u0443\u0442\u0441\u044f \u0432\u0435\u0441\u043d\u043e\u0439. \u0416\u0438\u0442\u0435\u043b\u0438 \u0434\u043e\u043b\u0438\u043d\u044b \u0436\u0434\u0443\u0442 \u044d\u0442\u043e\u0433\u043e \u0443\u0436\u0435"
            + " \u0434\u0435\u0441\u044f\u0442\u044c \u043b\u0435\u0442, \u0438 \u0433\u043e\u0440\u043e\u0434 \u043d\u0430\u0434\u0435\u0435\u0442\u0441\u044f, \u0447\u0442\u043e \u0433\u0440\u0443\u0437\u043e\u0432\u0438\u043a\u0438 \u0431\u043e\u043b\u044c\u0448\u0435 \u043d\u0435 \u0431\u0443\u0434\u0443\u0442 \u0435\u0437\u0434\u0438\u0442\u044c \u0447\u0435\u0440\u0435\u0437 \u0434\u0435\u0440\u0435\u0432\u043d\u044e.",
      })
  void refusesOtherLanguages(String language, String text) {
    assertThat(CHECK.refusal(ReadText.article(text), "a.txt"))
        .contains(new Notice(NoticeKind.OTHER_LANGUAGE, "a.txt", "", language));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bonjour \u00e0 tous.",
        "HOLM LEADS LIND BY TWO AS SECOND DAY ENDS; RAIN STOPS PLAY IN NORTH; CROWD SMALL; HOLM 61,"
            + " LIND 59, BERG 57, AAS 55, DAHL 53, MOE 51, LUND 50, STRAND 49, HAUG 48, NESS 47",
        "for (int i = 0; i < 10; i++) { sum += values[i] * weights[i]; if (sum > limit) { return"
            + " -1; } } /* 0x3f */ String s = map.get(key) == null ? \"\" : map.get(key).trim();",
        "Soccer results: Holm United 2 Lind Rovers 1; Aas City 0 Berg Athletic 0; Dahl Town 3 Moe"
            + " Wanderers 2; Lund Albion 1 Strand County 1; Haug Rangers 4 Ness Thistle 0.",
      })
  void letsDoubtfulTextsPass(String text) {
    assertThat(CHECK.refusal(ReadText.article(text), "a.txt")).isEmpty();
  }

  @Test
  void letsEnglishWithForeignPartsPass() {
    assertThat(CHECK.refusal(ReadText.article(ENGLISH), "a.txt")).isEmpty();
    assertThat(CHECK.refusal(ReadText.article(FRENCH.repeat(20) + ENGLISH.repeat(20)), "a.txt"))
        .isEmpty();
  }
}
