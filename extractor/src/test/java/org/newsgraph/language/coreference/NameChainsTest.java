package org.newsgraph.language.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.Metadata;
import org.newsgraph.language.Document;
import org.newsgraph.language.MarkedText;
import org.newsgraph.language.names.BodiesOfMembers;
import org.newsgraph.language.names.CoordinatedPlaces;
import org.newsgraph.language.names.IntroducedNames;
import org.newsgraph.language.names.IntroducedSurnames;
import org.newsgraph.language.names.MakersAndOwners;
import org.newsgraph.language.names.RepeatedNames;
import org.newsgraph.language.names.TitledNames;

class NameChainsTest {

  /** Each chain as its best name and the number of its mentions. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          [PERSON Ada Holm] met [PERSON Holm].                      | Ada Holm 2
          [PERSON Holm] is [PERSON Ada Holm].                       | Ada Holm 2
          [PERSON Ada Judge] met [PERSON Judge].                    | Ada Judge 2
          [PERSON Ada Holm] is [PERSON Ada M. Holm].                | Ada M. Holm 2
          [PERSON Ada Holm] and [PERSON Per Holm] and [PERSON Holm].| Ada Holm 1, Per Holm 2
          [PERSON Ada Holm] and [PERSON Ada].                       | Ada Holm 2
          [PERSON Ada Holm] and [PLACE Holm].                       | Ada Holm 1, Holm 1
          [PERSON ADA HOLM] and [PERSON Ada Holm].                  | Ada Holm 2
          [ORGANIZATION Holm Group] and [ORGANIZATION Holm].        | Holm Group 2
          [ORGANIZATION Bank of Holm] and [ORGANIZATION Bank].      | Bank of Holm 1, Bank 1
          [ORGANIZATION Harbour Safety Board] or [ORGANIZATION HSB].| Harbour Safety Board 2
          [ORGANIZATION Vardo Dairies Corporation] or [ORGANIZATION VD]. | Vardo Dairies Corporation 2
          [ORGANIZATION Solberg Air] ( [ORGANIZATION SOA] ), [ORGANIZATION SOA]. | Solberg Air 3
          [ORGANIZATION Solberg Air] ([ORGANIZATION SolAir]) came.  | Solberg Air 2
          [ORGANIZATION Solberg Air] ([ORGANIZATION NTB]) came.     | Solberg Air 1, NTB 1
          [ORGANIZATION Norland Fans] ([ORGANIZATION NF]), [ORGANIZATION Norland Farms] ([ORGANIZATION NF]), [ORGANIZATION NF]. | Norland Fans 3, Norland Farms 2
          [ORGANIZATION Solberg Air], [ORGANIZATION SOA] came.      | Solberg Air 1, SOA 1
          [ORGANIZATION Vardo Oil], [ORGANIZATION Vardo Cup], [ORGANIZATION Vardo]. | Vardo Oil 2, Vardo Cup 1
          [PERSON Ada Holm] is [PERSON Ada Holm], married to [PERSON Per Holm]. [PERSON Holm] spoke. | Ada Holm 3, Per Holm 1
          [PERSON Per Holm]. [PERSON Holm] spoke of [PERSON Ada Holm], [PERSON Ada Holm]. | Per Holm 2, Ada Holm 2
          [ORGANIZATION Vardo Dock Workers Club], [ORGANIZATION Vardo Dock]. | Vardo Dock Workers Club 1, Vardo Dock 1
          [ORGANIZATION the Board] and [ORGANIZATION The Board].    | Board 2
          [PLACE Tessa Province] and [PLACE Tessa].                 | Tessa Province 1, Tessa 1
          [PERSON Mr. Holm] and [PERSON Ada Holm].                  | Ada Holm 2
          """)
  void joinsNamesOfTheSame(String text, String chains) {
    Document document = MarkedText.document(text, Metadata.NONE);
    List<String> found =
        document.chains().stream().map(chain -> chain.name() + " " + chain.names().size()).toList();
    assertThat(String.join(", ", found)).isEqualTo(chains);
  }

  /** The names that are found besides the marked ones. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          [PERSON Ada Holm] came. Holm spoke. We saw Holm.     | Holm, Holm
          [ORGANIZATION Vardo] grew, and Vardo boats sell.     | Vardo
          [ORGANIZATION Vardo] grew, and Vardo Valley too.     |
          [ORGANIZATION Vardo Docks Company], Vardo Docks too.   | Vardo Docks
          [ORGANIZATION Vardo Co.] grew, Vardo too.            |
          [PERSON Ada Boats] came. Boats are boats.            |
          [PERSON Ada Holm] met [PLACE Holm]. We saw Holm.     |
          [PERSON Ada Price] came. Price boats sell.           |
          [PERSON Ada Price] came. Price spoke.                | Price
          [PLACE New Solberg] is old. We saw New Solberg.      | New Solberg
          [GROUP Norlander] boats. We saw a Norlander.         |
          """)
  void findsNamesAgain(String text, String names) {
    Document marked = MarkedText.document(text, Metadata.NONE);
    Document document = new RepeatedNames().apply(marked);
    List<String> found =
        document.names().stream()
            .filter(name -> !marked.names().contains(name))
            .map(name -> document.text(name.span()))
            .toList();
    assertThat(String.join(", ", found)).isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          in [PLACE Solberg], [PLACE Norden] and [PLACE Vik] counties | Solberg County, Norden County, Vik County
          in [PLACE Solberg] and [PLACE Vik Counties]                 | Solberg County, Vik County
          in [PLACE Solberg] and [PLACE Vik]                          | Solberg, Vik
          in [PLACE Solberg] or the counties                          | Solberg
          [PLACE Vik] is in [PLACE Solberg] and [PLACE Vik] counties  | Vik, Solberg County
          """)
  void callsPlacesByTheNounThatTheyShare(String text, String names) {
    Document document = new CoordinatedPlaces().apply(MarkedText.document(text, Metadata.NONE));
    assertThat(document.chains())
        .extracting(chain -> chain.name())
        .containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          A clip shows a man, identified by the port as Ada Maria Holm, on the pier. | Ada Maria Holm
          The police spoke to a woman named Ada Holm on the pier.                    | Ada Holm
          The plan was identified by [PERSON Per Vik] as Unsafe.                     | Per Vik
          A man identified as [PERSON Per Vik] spoke.                                | Per Vik
          """)
  void findsNamesThatTheTextIntroduces(String text, String names) {
    Document document = new IntroducedNames().apply(MarkedText.document(text, Metadata.NONE));
    assertThat(document.names())
        .extracting(name -> document.text(name.span()))
        .containsExactly(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          [ORGANIZATION Vardo] sells the [PRODUCT Vardo X20].         | ORGANIZATION Vardo, ORGANIZATION Vardo, PRODUCT X20
          [ORGANIZATION Vardo] and [ORGANIZATION Vardo Oil] sell [PRODUCT Vardo Oil 5]. | ORGANIZATION Vardo, ORGANIZATION Vardo Oil, ORGANIZATION Vardo Oil, PRODUCT 5
          They sell the [PRODUCT Vardo X20].                          | PRODUCT Vardo X20
          [PLACE Vardo] has the [PRODUCT Vardo X20].                  | PLACE Vardo, PRODUCT Vardo X20
          [PLACE Solberg]: [ORGANIZATION Solberg's Harbour Board]     | PLACE Solberg, PLACE Solberg, ORGANIZATION Harbour Board
          [GROUP The Fjords]: [ORGANIZATION The Fjords ' Vik Records] | GROUP The Fjords, GROUP The Fjords, ORGANIZATION Vik Records
          [ORGANIZATION Holm's of Vik] and [PLACE Vik].               | ORGANIZATION Holm's of Vik, PLACE Vik
          [PERSON Holm]: [ORGANIZATION/80 Holm's Justice Ministry]    | PERSON Holm, PERSON Holm, ORGANIZATION Justice Ministry
          [PERSON Holm]: [ORGANIZATION/95 Holm's Kitchen]             | PERSON Holm, ORGANIZATION Holm's Kitchen
          [ORGANIZATION Solberg's Harbour Board] met.                 | ORGANIZATION Solberg's Harbour Board
          """)
  void partsNamesFromMakersAndOwners(String text, String names) {
    Document document = new MakersAndOwners().apply(MarkedText.document(text, Metadata.NONE));
    List<String> found =
        document.names().stream()
            .map(name -> name.type() + " " + document.text(name.span()))
            .toList();
    assertThat(String.join(", ", found)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          [PERSON Ada Holm] met [ORGANIZATION/80 Holm].                           | PERSON
          [PERSON Ada Holm] met [PLACE/80 Holm].                                  | PLACE
          [PERSON/70 Ada Holm] met [ORGANIZATION/80 Holm].                        | ORGANIZATION
          [PERSON/99 Ada Holm] made [ORGANIZATION/95 Holm].                       | ORGANIZATION
          [PERSON/99 Ada Holm] is [ORGANIZATION/95 Holm], [ORGANIZATION/80 Holm]. | PERSON
          [ORGANIZATION/80 Vik] met [PERSON Ada Vik] at [ORGANIZATION/80 Holm].   | ORGANIZATION
          """)
  void takesSurnamesForPeople(String text, String type) {
    Document document = new IntroducedSurnames().apply(MarkedText.document(text, Metadata.NONE));
    assertThat(document.names())
        .filteredOn(name -> !document.text(name.span()).contains(" "))
        .extracting(name -> name.type().name())
        .containsOnly(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The [PLACE/70 Vardo] mercenaries came. [PLACE/50 Vardo] lost. | ORGANIZATION ORGANIZATION
          The [PLACE/95 Vardo] fighters came.                           | PLACE
          The [PLACE/70 Vardo] boats came. [PLACE/50 Vardo] lost.       | PLACE PLACE
          The [PERSON/70 Vardo] members came, and [PLACE/70 Vik].       | PERSON PLACE
          """)
  void takesForBodiesWhatHasMembers(String text, String types) {
    Document document = new BodiesOfMembers().apply(MarkedText.document(text, Metadata.NONE));
    List<String> found = document.names().stream().map(name -> name.type().name()).toList();
    assertThat(String.join(" ", found)).isEqualTo(types);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          [PERSON Mayor Ada Holm] spoke.                            | PERSON Ada Holm
          [ORGANIZATION U.S. Defense Secretary Ada Holm] spoke.     | PLACE U.S., PERSON Ada Holm
          The [ORGANIZATION Commander-in-Chief] spoke.              | ~~
          [PERSON Prince Harald] spoke.                             | PERSON Prince Harald
          [ORGANIZATION General Motors] spoke.                      | ORGANIZATION General Motors
          [ORGANIZATION Office of the President] spoke.             | ORGANIZATION Office of the President
          """)
  void partsNamesFromTitles(String text, String names) {
    Document document = new TitledNames().apply(MarkedText.document(text, Metadata.NONE));
    List<String> found =
        document.names().stream()
            .map(name -> name.type() + " " + document.text(name.span()))
            .toList();
    assertThat(String.join(", ", found)).isEqualTo(names);
  }
}
