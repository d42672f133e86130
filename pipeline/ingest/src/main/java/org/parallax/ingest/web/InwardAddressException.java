package org.parallax.ingest.web;

import java.net.UnknownHostException;

/** A host leads to this machine or into a private network; no connection was made. */
final class InwardAddressException extends UnknownHostException {

  private static final long serialVersionUID = 1L;

  InwardAddressException(String host) {
    super(host);
  }
}
