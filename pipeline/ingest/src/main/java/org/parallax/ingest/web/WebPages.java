package org.parallax.ingest.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.ingest.format.RawFile;
import org.parallax.ingest.format.Sha256;
import org.parallax.ingest.format.UnreadableException;
import org.parallax.ingest.web.PageStore.Kept;
import org.parallax.ingest.web.WebSettings.Access;
import org.parallax.ingest.web.network.Network;

/** Where pages come from: from those that were kept, or from the net. For one thread at a time. */
public final class WebPages {

  private static final String NEITHER = "Leave out --offline, or save the page and name the file";

  private final WebSettings settings;
  private final Optional<PageStore> store;
  private final PageFetcher fetcher;
  private final Clock clock;
  private final Consumer<WebAddress> progress;

  /** What was fetched in this run is not fetched twice, not even with --refetch. */
  private final Set<WebAddress> fresh = new HashSet<>();

  WebPages(WebSettings settings, PageFetcher fetcher, Clock clock, Consumer<WebAddress> progress) {
    this.settings = settings;
    this.store = settings.folder().map(PageStore::new);
    this.fetcher = fetcher;
    this.clock = clock;
    this.progress = progress;
  }

  /**
   * Ready to fetch, one page after the other.
   *
   * @param network {@link Network#internet()} but in tests
   * @param progress told of each address before it is asked
   */
  public static WebPages open(
      WebSettings settings, Network network, Consumer<WebAddress> progress) {
    PageClient client = new PageClient(network, settings.userAgent(), FetchLimits.DEFAULT);
    PageFetcher fetcher = new PageFetcher(client, FetchLimits.DEFAULT, Pauses.inEarnest());
    return new WebPages(settings, fetcher, Clock.systemUTC(), progress);
  }

  /** For those who read files alone: no page can be had. */
  public static WebPages none() {
    WebSettings settings = new WebSettings(Optional.empty(), Access.OFFLINE, "");
    return open(settings, Network.internet(), address -> {});
  }

  /**
   * Gets a page.
   *
   * @param warnings gets what was not as it should be on the way
   * @throws UnreadableException if it cannot be had, with the cause
   */
  public Page get(WebAddress asked, List<Diagnostic> warnings) throws UnreadableException {
    Optional<Kept> kept = kept(asked, warnings);
    boolean again = settings.access() == Access.REFETCH && !fresh.contains(asked);
    if (kept.isPresent() && !again) {
      return page(kept.get());
    }
    if (settings.access() == Access.OFFLINE) {
      var refusal = Refusals.findOffline(asked);
      if (refusal.isPresent()) {
        throw refusal.get().about(asked, asked); // without --offline it would not be had either
      }
      throw new UnreadableException(
          Problem.FETCH_OFFLINE,
          asked.toString(),
          "was not fetched because of --offline, and no copy of it is kept",
          NEITHER);
    }
    progress.accept(asked);
    PageFetcher.Found found;
    try {
      found = fetcher.fetch(asked);
    } catch (UnreadableException e) {
      throw kept.isPresent() ? stillThere(e, kept.get()) : e;
    }
    byte[] bytes = found.answer().body();
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Optional<String> mediaType = found.answer().mediaType();
    Kept fetched =
        new Kept(new PageFetch(asked, found.address(), now, mediaType, Sha256.of(bytes)), bytes);
    if (bytes.length > 0) {
      keep(fetched, warnings); // a server's hiccup is not kept
    }
    return page(fetched);
  }

  private Optional<Kept> kept(WebAddress asked, List<Diagnostic> warnings) {
    try {
      return store.isPresent() ? store.get().find(asked) : Optional.empty();
    } catch (PageStore.DamagedException e) {
      warnings.add(
          Diagnostic.of(
              Problem.PAGE_CACHE,
              asked.toString(),
              "the copy that was kept is damaged and was left aside",
              ""));
      return Optional.empty();
    }
  }

  private void keep(Kept fetched, List<Diagnostic> warnings) {
    if (store.isEmpty()) {
      return;
    }
    try {
      store.get().keep(fetched.fetch(), fetched.bytes());
      fresh.add(fetched.fetch().asked());
    } catch (IOException e) {
      warnings.add(
          Diagnostic.of(
              Problem.PAGE_CACHE,
              fetched.fetch().asked().toString(),
              "could not be kept in " + settings.folder().map(Path::toString).orElse(""),
              "Look at permissions and free space; else it is fetched anew next time"));
    }
  }

  private static UnreadableException stillThere(UnreadableException e, Kept kept) {
    Diagnostic diagnostic = e.diagnostic();
    return new UnreadableException(
        diagnostic.problem(),
        diagnostic.where(),
        diagnostic.what(),
        "Leave out --refetch to take the copy of " + kept.fetch().fetched());
  }

  /** Under the last part of its address, whose extension may help to tell the format. */
  private static Page page(Kept kept) {
    PageFetch fetch = kept.fetch();
    String where = fetch.asked().toString();
    return new Page(
        fetch, new RawFile(fetch.address().lastPart(), where, kept.bytes(), fetch.mediaType()));
  }
}
