package org.parallax.ingest.web.network;

import java.net.UnknownHostException;

/** A host leads to this machine or into a private network; no connection was made. */
public final class InwardAddressException extends UnknownHostException {

  private static final long serialVersionUID = 1L;

  InwardAddressException(String host) {
    super(host);
  }
}
