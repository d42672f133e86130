package org.parallax.ingest.web;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.ingest.format.UnreadableException;
import org.parallax.ingest.web.network.InwardAddressException;

/** Why a page was not let in, in words for its user. */
final class Refusals {

  private static final int FIRST_FREE_PORT = 1024;
  private static final int HTTP = 80;
  private static final int HTTPS = 443;
  private static final String LATER = "Try again later, or save the page with a browser";
  private static final String BY_HAND = "Save the page with a browser and name the file";
  private static final String INWARD =
      "leads to this machine or into a private network, where nothing is fetched";

  private Refusals() {}

  /**
   * What is wrong.
   *
   * @param problem its kind
   * @param what it is, for a sentence that begins with the address
   * @param remedy what to do
   */
  record Refusal(Problem problem, String what, String remedy) {

    UnreadableException about(WebAddress asked) {
      return new UnreadableException(problem, asked.toString(), what, remedy);
    }

    /** The same about an address that the one asked for led to. */
    UnreadableException about(WebAddress asked, WebAddress reached) {
      return asked.equals(reached)
          ? about(asked)
          : new UnreadableException(
              problem,
              asked.toString(),
              "leads to " + WebAddress.shown(reached.toString()) + ", which " + what,
              remedy);
    }
  }

  /** What can be refused without a look at the net. */
  static Optional<Refusal> find(WebAddress address) {
    if (HostName.isInward(address.host())) {
      return Optional.of(new Refusal(Problem.FETCH_INWARDS, INWARD, BY_HAND));
    }
    int port = address.port();
    return port == HTTP || port == HTTPS || port >= FIRST_FREE_PORT
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                Problem.FETCH_ADDRESS, "names port " + port + ", where no pages are", BY_HAND));
  }

  /** What can be refused without a look at the net where there will be none. */
  static Optional<Refusal> findOffline(WebAddress address) {
    return HostName.isInwardNumber(address.host())
        ? Optional.of(new Refusal(Problem.FETCH_INWARDS, INWARD, BY_HAND))
        : find(address);
  }

  /** Whether the host as a whole is out of reach, not only one of its pages. */
  static boolean isOutOfReach(IOException e) {
    Problem problem = of(e).problem();
    return problem == Problem.FETCH_INWARDS || problem == Problem.FETCH_UNREACHABLE;
  }

  /** What kept an answer from coming or from being let in. */
  static Refusal of(IOException e) {
    if (e instanceof InwardAddressException) {
      return new Refusal(Problem.FETCH_INWARDS, INWARD, BY_HAND);
    } else if (e instanceof UnknownHostException) {
      return unreachable(
          "names a host that is not known", "Check the address, and that you are online");
    } else if (e instanceof TimeBudget.SpentException spent) {
      return new Refusal(
          Problem.FETCH_TIMEOUT,
          "did not come to an end within " + spent.whole().toSeconds() + " seconds",
          LATER);
    } else if (e instanceof SocketTimeoutException) {
      return new Refusal(Problem.FETCH_TIMEOUT, "did not answer in time", LATER);
    } else if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
      return unreachable("takes no connection", "Check the address, and that you are online");
    } else if (e instanceof SSLPeerUnverifiedException
        || (e instanceof SSLHandshakeException
            && e.getCause() instanceof GeneralSecurityException)) {
      return unreachable("shows a certificate that nobody vouches for", BY_HAND);
    } else if (e instanceof SSLException) {
      return unreachable(
          "makes no secure connection", "Check the address; https may have to be http");
    } else if (e instanceof BodyReader.TooLargeException) {
      return new Refusal(
          Problem.ARTICLE_TOO_LARGE,
          "is larger than 50 MB, which no article is, and was not kept",
          "Give the article alone");
    } else if (e instanceof BodyReader.OtherTypeException) {
      String type = WebAddress.shown(PageType.essence(String.valueOf(e.getMessage())));
      return new Refusal(
          Problem.FETCH_TYPE,
          "is of the type " + type + ", which is no article's",
          "Name the address of the article itself");
    } else if (e instanceof UnaskedException) {
      return broken(String.valueOf(e.getMessage()));
    } else if (e instanceof NoHttpResponseException) {
      return broken("closed the connection without an answer");
    } else if (e instanceof MessageConstraintException) {
      return broken("answered with headers beyond all measure");
    } else if (e instanceof ZipException) {
      return broken("was packed, and the packing is damaged");
    } else if (e instanceof ClientProtocolException) {
      return broken("does not answer as a web server does");
    } else if (e instanceof EOFException) {
      return broken("came only in part: the connection ended before the page did");
    }
    // Connections that are reset, or that end before the length that was told.
    return broken("came only in part or not at all: the connection was broken off");
  }

  private static Refusal unreachable(String what, String remedy) {
    return new Refusal(Problem.FETCH_UNREACHABLE, what, remedy);
  }

  private static Refusal broken(String what) {
    return new Refusal(Problem.FETCH_BROKEN, what, LATER);
  }

  /** What a status other than 200 and the redirects means. */
  static Refusal ofStatus(HttpAnswer answer) {
    int status = answer.status();
    String told = " (status " + status + ")";
    return switch (status) {
      case 401, 402, 403, 407, 451 ->
          new Refusal(
              Problem.FETCH_REFUSED, "is not given to programs, or not to all" + told, BY_HAND);
      case 404, 410 ->
          new Refusal(Problem.FETCH_ABSENT, "is not there" + told, "Check the address");
      case 429, 503 ->
          new Refusal(
              Problem.FETCH_BUSY,
              (status == 429 ? "is asked for too often" : "cannot be had at the moment") + told,
              "Try again " + answer.retryAfter().map(Refusals::after).orElse("later"));
      default ->
          new Refusal(
              Problem.FETCH_STATUS,
              status >= 500 ? "cannot be had: its server failed" + told : "is no page" + told,
              LATER);
    };
  }

  /** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3). */
  private static String after(String told) {
    String shown = WebAddress.shown(told);
    return told.matches("[0-9]{1,9}") ? "in " + told + " seconds" : "after " + shown;
  }
}
