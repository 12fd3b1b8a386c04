package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.store.text.IndexCheck;

/** Looks whether a closed store on disk is sound: its trees agree, and so does its text index. */
public final class StoreCheck {

  private StoreCheck() {}

  /** Fails when something in the folder is not sound; gives what the store holds, as N-Quads. */
  public static String sound(Path folder, String base) {
    IndexCheck.files(folder);
    try (LocalGraphStore store = LocalGraphStore.inFolder(folder, base)) {
      store.dataset().executeRead(() -> trees(store.dataset()));
      IndexCheck.agrees(store, folder);
      ByteArrayOutputStream export = new ByteArrayOutputStream();
      store.export(ExportFormat.NQUADS, export);
      return export.toString(StandardCharsets.UTF_8);
    }
  }

  /** Each of the trees that TDB2 keeps of the quads holds all of them. */
  private static void trees(DatasetGraph dataset) {
    DatasetGraphTDB tdb = TDBInternal.getDatasetGraphTDB(dataset);
    for (TupleIndex[] indexes :
        List.of(
            tdb.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes(),
            tdb.getTripleTable().getNodeTupleTable().getTupleTable().getIndexes())) {
      List<String> first = tuples(indexes[0]);
      for (TupleIndex index : indexes) {
        assertThat(tuples(index)).as("tree " + index.getName()).isEqualTo(first);
      }
    }
  }

  private static List<String> tuples(TupleIndex index) {
    List<String> tuples = new ArrayList<>();
    index.all().forEachRemaining(tuple -> tuples.add(tuple.toString()));
    tuples.sort(null);
    return tuples;
  }
}
