import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs the exported encoder over windows that Python has cut (see check.py), one at a time, and writes what its heads say.
 * Usage: Check MODEL WINDOWS OUT THREADS OUTPUT...; prints words and pieces a second.
 */
public final class Check {
    private static final String[] INPUTS = {"pieces", "shapes", "gaps", "quotes", "first"};

    public static void main(String[] args) throws Exception {
        List<long[][]> windows = read(Path.of(args[1]));
        List<String> outputs = List.of(args).subList(4, args.length);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(Integer.parseInt(args[3]));
            try (OrtSession session = environment.createSession(args[0], options);
                    DataOutputStream out = new DataOutputStream(
                            new BufferedOutputStream(Files.newOutputStream(Path.of(args[2]))))) {
                for (long[][] window : windows.subList(0, Math.min(20, windows.size()))) {
                    run(environment, session, window, outputs);
                }
                long words = 0;
                long pieces = 0;
                long nanos = 0;
                for (long[][] window : windows) {
                    long begin = System.nanoTime();
                    float[][][] heads = run(environment, session, window, outputs);
                    nanos += System.nanoTime() - begin;
                    words += window[4].length;
                    pieces += window[0].length;
                    write(out, heads);
                }
                System.out.printf("%d windows, %.0f words/s, %.0f pieces/s on %s threads%n",
                        windows.size(), words * 1e9 / nanos, pieces * 1e9 / nanos, args[3]);
            }
        }
    }

    private static float[][][] run(
            OrtEnvironment environment, OrtSession session, long[][] window, List<String> outputs) throws Exception {
        OnnxTensor[] tensors = new OnnxTensor[INPUTS.length];
        try {
            for (int i = 0; i < tensors.length; i++) {
                tensors[i] = OnnxTensor.createTensor(environment, LongBuffer.wrap(window[i]), new long[] {window[i].length});
            }
            Map<String, OnnxTensor> inputs = Map.of(INPUTS[0], tensors[0], INPUTS[1], tensors[1], INPUTS[2], tensors[2],
                    INPUTS[3], tensors[3], INPUTS[4], tensors[4]);
            float[][][] heads = new float[outputs.size()][][];
            try (OrtSession.Result result = session.run(inputs)) {
                for (int i = 0; i < heads.length; i++) {
                    heads[i] = (float[][]) result.get(outputs.get(i)).orElseThrow().getValue();
                }
            }
            return heads;
        } finally {
            for (OnnxTensor tensor : tensors) {
                if (tensor != null) {
                    tensor.close();
                }
            }
        }
    }

    private static List<long[][]> read(Path path) throws IOException {
        List<long[][]> windows = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
            while (true) {
                int pieces = in.readInt();
                int words = in.readInt();
                long[][] window = {new long[pieces], new long[pieces], new long[pieces], new long[pieces], new long[words]};
                for (long[] column : window) {
                    for (int i = 0; i < column.length; i++) {
                        column[i] = in.readInt();
                    }
                }
                windows.add(window);
            }
        } catch (EOFException end) {
            return windows;
        }
    }

    private static void write(DataOutputStream out, float[][][] heads) throws IOException {
        for (int word = 0; word < heads[0].length; word++) {
            for (float[][] head : heads) {
                for (float value : head[word]) {
                    out.writeFloat(value);
                }
            }
        }
    }
}
