package org.newsgraph.language.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The network, run by ONNX Runtime in the thread that asks.
 *
 * <p>May be asked from several threads at once; an answer depends on nothing but its window.
 */
final class NeuralNetwork {

  /** In bytes; reserved, not used, unless it is needed. */
  private static final long DEEP_STACK = 512L << 20;

  private final OrtEnvironment environment;
  private final OrtSession session;

  private NeuralNetwork(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /** The network in an ONNX file's bytes. */
  static NeuralNetwork of(byte[] model) throws OrtException {
    OrtEnvironment environment = environment();
    environment.setTelemetry(false);
    try (OrtSession.SessionOptions options = options()) {
      return new NeuralNetwork(environment, environment.createSession(model, options));
    }
  }

  /**
   * The environment, made in a thread with a deep stack: ONNX Runtime 1.29 looks at the command
   * line of the process as it starts, and one of more than 4,000 characters, as a long class path
   * makes it, overflows the stack of a usual thread and ends the process.
   */
  private static OrtEnvironment environment() {
    FutureTask<OrtEnvironment> start =
        new FutureTask<>(
            () -> OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR));
    Thread thread = new Thread(null, start, "newsgraph-encoder-start", DEEP_STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return start.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while starting ONNX Runtime", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof LinkageError unavailable) {
        throw unavailable;
      }
      throw new IllegalStateException("ONNX Runtime does not start", e.getCause());
    }
  }

  private static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
    options.setDeterministicCompute(true);
    // A pattern would be kept for every size of window ever seen.
    options.setMemoryPatternOptimization(false);
    return options;
  }

  Scores scores(Columns window) {
    try (OnnxTensor pieces = tensor(window.pieces());
        OnnxTensor shapes = tensor(window.shapes());
        OnnxTensor gaps = tensor(window.gaps());
        OnnxTensor quotes = tensor(window.quotes());
        OnnxTensor first = tensor(window.first());
        OrtSession.Result result =
            session.run(
                Map.of(
                    "pieces", pieces, "shapes", shapes, "gaps", gaps, "quotes", quotes, "first",
                    first))) {
      return new Scores(
          rows(result, "names"),
          rows(result, "attributions"),
          rows(result, "links"),
          rows(result, "states"));
    } catch (OrtException e) {
      throw new IllegalStateException(
          "The encoder failed on a window of %d words".formatted(window.first().length), e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {values.length});
  }

  private static float[][] rows(OrtSession.Result result, String output) throws OrtException {
    return (float[][]) result.get(output).orElseThrow().getValue();
  }
}
