package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  private static Stream<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed();
  }

  @Test
  void givesResultsInTheOrderOfTheItems() {
    try (Stream<Integer> doubled = InOrder.map(numbers(500), 4, () -> false, n -> 2 * n)) {
      assertThat(doubled).containsExactlyElementsOf(numbers(500).map(n -> 2 * n).toList());
    }
  }

  @Test
  void readsOnlyAFewItemsAhead() {
    AtomicInteger read = new AtomicInteger();
    Stream<Integer> endless = Stream.generate(read::incrementAndGet);
    try (Stream<Integer> results = InOrder.map(endless, 2, () -> false, n -> n)) {
      results.iterator().next();
      assertThat(read.get()).isLessThan(20);
    }
  }

  @Test
  void endsEarlyThoughAnItemTakesForEver() {
    AtomicBoolean over = new AtomicBoolean();
    CountDownLatch never = new CountDownLatch(1);
    List<Integer> taken = new ArrayList<>();
    try (Stream<Integer> results =
        InOrder.map(numbers(100), 2, over::get, n -> n == 3 ? forEver(never, over) : n)) {
      results.forEach(taken::add);
    }
    assertThat(taken).isSubsetOf(0, 1, 2).isSorted();
  }

  private static int forEver(CountDownLatch never, AtomicBoolean over) {
    over.set(true);
    try {
      never.await();
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
    return -1;
  }

  @Test
  void handsOnWhatTheWorkThrowsAfterTheResultsBeforeIt() {
    try (Stream<Integer> results = InOrder.map(numbers(10), 2, () -> false, n -> 6 / (3 - n))) {
      Iterator<Integer> iterator = results.iterator();
      assertThat(List.of(iterator.next(), iterator.next(), iterator.next()))
          .containsExactly(2, 3, 6);
      assertThatThrownBy(iterator::next).isInstanceOf(ArithmeticException.class);
    }
  }
}
