package org.newsgraph.store;

class MemoryGraphStoreTest extends GraphStoreContract {

  @Override
  protected GraphStore empty() {
    return LocalGraphStore.inMemory(Report.BASE);
  }
}
