package org.parallax.ingest.docx.container;

/** A package of parts, sound perhaps, in which there is no document. */
public final class NoDocumentException extends Exception {

  private static final long serialVersionUID = 1L;
}
