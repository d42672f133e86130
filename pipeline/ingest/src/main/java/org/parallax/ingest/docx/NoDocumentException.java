package org.parallax.ingest.docx;

/** A package of parts, sound perhaps, in which there is no document. */
final class NoDocumentException extends Exception {

  private static final long serialVersionUID = 1L;
}
