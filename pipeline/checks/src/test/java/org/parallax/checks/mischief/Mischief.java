package org.parallax.checks.mischief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.parallax.api.document.Document;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageParameter;
import org.parallax.api.stage.StageResult;
import org.parallax.api.stage.StageSettings;
import org.parallax.api.text.Span;

/**
 * What the stages below would say, and the stages: each goes wrong in its own way on the articles
 * whose id contains its parameter {@code on}.
 *
 * @param span in the raw text
 */
public record Mischief(Span span) {

  private static final LayerKey<Mischief> MISCHIEF = new LayerKey<>("mischief", Mischief.class);
  private static final LayerKey<Mischief> GOSSIP = new LayerKey<>("gossip", Mischief.class);

  /** What they share. */
  private abstract static class MischiefStageFactory implements StageFactory {

    private final String engine;

    MischiefStageFactory(String engine) {
      this.engine = engine;
    }

    abstract StageResult misbehave(Document document, StageSettings settings)
        throws StageException, InterruptedException;

    @Override
    public String task() {
      return "mischief";
    }

    @Override
    public String engine() {
      return engine;
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public String summary() {
      return "Goes wrong.";
    }

    @Override
    public Set<LayerKey<?>> needs() {
      return Set.of(Layers.SENTENCES);
    }

    @Override
    public Set<LayerKey<?>> gives() {
      return Set.of(MISCHIEF);
    }

    @Override
    public List<StageParameter> parameters() {
      return List.of(
          StageParameter.text("on", "", "Part of the ids of the articles on which it goes wrong."),
          StageParameter.text("marker", "", "A file that says that it went wrong already."));
    }

    @Override
    public Stage create(StageSettings settings) throws StageException {
      return (document, context) ->
          document.article().id().contains(settings.text("on"))
              ? misbehave(document, settings)
              : StageResult.of(MISCHIEF, List.of());
    }
  }

  /** Throws. */
  public static final class ThrowingStageFactory extends MischiefStageFactory {
    /** For the service loader. */
    public ThrowingStageFactory() {
      super("throws");
    }

    @Override
    StageResult misbehave(Document document, StageSettings settings) {
      throw new IllegalStateException("the wheels came off");
    }
  }

  /** Never ends, and does not heed an interrupt. */
  public static final class HangingStageFactory extends MischiefStageFactory {
    /** For the service loader. */
    public HangingStageFactory() {
      super("hangs");
    }

    @Override
    StageResult misbehave(Document document, StageSettings settings) {
      for (long asked = 0; asked >= 0; ) {
        try {
          Thread.sleep(60_000);
        } catch (InterruptedException e) {
          asked++; // to end, and does not
        }
      }
      return StageResult.none();
    }
  }

  /** Returns a layer that it did not declare. */
  public static final class TalkativeStageFactory extends MischiefStageFactory {
    /** For the service loader. */
    public TalkativeStageFactory() {
      super("talks");
    }

    @Override
    StageResult misbehave(Document document, StageSettings settings) {
      return StageResult.of(MISCHIEF, List.<Mischief>of()).and(GOSSIP, List.of());
    }
  }

  /** Speaks of a place beyond the text. */
  public static final class AstrayStageFactory extends MischiefStageFactory {
    /** For the service loader. */
    public AstrayStageFactory() {
      super("strays");
    }

    @Override
    StageResult misbehave(Document document, StageSettings settings) {
      int beyond = document.text().length() + 1;
      return StageResult.of(MISCHIEF, List.of(new Mischief(new Span(0, beyond))));
    }
  }

  /** Takes ten minutes, unless its marker file is there; the first call makes it. */
  public static final class SlowStageFactory extends MischiefStageFactory {
    /** For the service loader. */
    public SlowStageFactory() {
      super("slow");
    }

    @Override
    StageResult misbehave(Document document, StageSettings settings)
        throws StageException, InterruptedException {
      Path marker = Path.of(settings.text("marker"));
      if (!Files.exists(marker)) {
        try {
          Files.createFile(marker);
        } catch (IOException e) {
          throw new StageException("no marker", e);
        }
        Thread.sleep(600_000);
      }
      return StageResult.of(MISCHIEF, List.of());
    }
  }

  /** Cannot be loaded. */
  public static final class BrokenStageFactory extends MischiefStageFactory {
    /** For the service loader. */
    public BrokenStageFactory() {
      super("broken");
    }

    @Override
    StageResult misbehave(Document document, StageSettings settings) {
      return StageResult.none();
    }

    @Override
    public Stage create(StageSettings settings) throws StageException {
      throw new StageException("its model is not there");
    }
  }
}
