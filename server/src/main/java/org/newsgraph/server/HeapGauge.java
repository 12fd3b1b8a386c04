package org.newsgraph.server;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/**
 * Tells when the part of the heap that holds what lives long is filling. It tells so once for each
 * garbage collection, so that what is called off has the time to let go.
 */
final class HeapGauge {

  private static final double MOST = 0.6;

  private final List<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          // Of those for young objects, which no query fills for long, none has a threshold.
          .filter(MemoryPoolMXBean::isUsageThresholdSupported)
          .toList();
  private long told = collections();

  /** Whether more than three fifths are in use; once a collection. */
  boolean isTight() {
    long now = collections();
    if (now == told || pools.stream().noneMatch(HeapGauge::isTight)) {
      return false;
    }
    told = now;
    return true;
  }

  private static boolean isTight(MemoryPoolMXBean pool) {
    MemoryUsage usage = pool.getUsage();
    // A pool may have no bound of its own below that of the heap.
    long most = usage.getMax() > 0 ? usage.getMax() : Runtime.getRuntime().maxMemory();
    return usage.getUsed() > MOST * most;
  }

  private static long collections() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionCount)
        .sum();
  }
}
