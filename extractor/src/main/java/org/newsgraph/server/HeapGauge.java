package org.newsgraph.server;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Optional;

/**
 * Tells when little of the heap is left that garbage collection can give back. It tells so once for
 * each collection, so that what is called off has the time to let go.
 */
final class HeapGauge {

  private static final double MOST_LIVE = 0.6;

  private final List<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
          .toList();
  private long told = collections();

  /** Whether more than three fifths were in use after the last collection; once a collection. */
  boolean isTight() {
    long now = collections();
    if (now == told || pools.stream().noneMatch(HeapGauge::isTight)) {
      return false;
    }
    told = now;
    return true;
  }

  private static boolean isTight(MemoryPoolMXBean pool) {
    return Optional.ofNullable(pool.getCollectionUsage())
        .filter(usage -> usage.getUsed() > MOST_LIVE * most(usage))
        .isPresent();
  }

  /** A pool may have no bound of its own below that of the heap. */
  private static double most(MemoryUsage usage) {
    return usage.getMax() > 0 ? usage.getMax() : Runtime.getRuntime().maxMemory();
  }

  private static long collections() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionCount)
        .sum();
  }
}
