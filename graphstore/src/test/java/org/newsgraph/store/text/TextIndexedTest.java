package org.newsgraph.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.Report;

/** An index beside a store on disk: kept, or made anew when the store went on without it. */
class TextIndexedTest {

  @TempDir private Path folder;

  private LocalGraphStore open() {
    return LocalGraphStore.inFolder(folder, Report.BASE);
  }

  private static List<String> found(LocalGraphStore store, String text) {
    return store.indexed().search().find(new Wanted(text, Optional.empty(), 10)).stream()
        .map(FoundThing::label)
        .toList();
  }

  private static Report article(String name, String person) {
    return Report.named(name, "1").person("person-1", "person/" + name, person);
  }

  @Test
  void isKeptAsLongAsTheStoreDoesNotChangeWithoutIt() throws IOException {
    try (LocalGraphStore store = open()) {
      assertThat(found(store, "ada")).isEmpty();
      store.replace(List.of(article("one", "Ada Holm").graph()));
      assertThat(found(store, "ada")).containsExactly("Ada Holm");
    }
    Path files = folder.resolve("text");
    Files.writeString(files.resolve("kept"), "");
    try (LocalGraphStore store = open()) {
      assertThat(found(store, "ada")).containsExactly("Ada Holm");
      assertThat(files.resolve("kept")).as("not emptied").exists();
    }
  }

  @Test
  void isMadeAnewWhenItIsBehind() {
    try (LocalGraphStore store = open()) {
      store.replace(List.of(article("one", "Ada Holm").graph()));
      assertThat(found(store, "ada")).hasSize(1);
    }
    try (LocalGraphStore store = open()) {
      store.replace(List.of(article("two", "Tomas Vik").graph()));
      store.withdraw(article("one", "Ada Holm").iri());
    }
    try (LocalGraphStore store = open()) {
      assertThat(found(store, "tomas")).containsExactly("Tomas Vik");
      assertThat(found(store, "ada")).isEmpty();
    }
  }

  @Test
  void isMadeAnewWhenItIsBroken() throws IOException {
    try (LocalGraphStore store = open()) {
      store.replace(List.of(article("one", "Ada Holm").graph()));
      assertThat(found(store, "ada")).hasSize(1);
    }
    Files.writeString(folder.resolve("text.state"), "of another version");
    try (LocalGraphStore store = open()) {
      assertThat(found(store, "ada")).containsExactly("Ada Holm");
    }
  }

  @Test
  void putsTheWholeNameAndTheMuchMentionedFirst() {
    try (LocalGraphStore store = open()) {
      store.replace(
          List.of(
              article("one", "Holm").graph(),
              Report.named("two", "1")
                  .person("person-1", "person/known", "Ada Holm")
                  .person("person-2", "person/other", "Eva Holm")
                  .graph(),
              Report.named("three", "1").person("person-1", "person/known", "Ada Holm").graph()));
      assertThat(found(store, "holm")).containsExactly("Holm", "Ada Holm", "Eva Holm");
    }
  }
}
