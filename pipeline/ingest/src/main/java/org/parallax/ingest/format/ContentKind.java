package org.parallax.ingest.format;

import java.util.Optional;

/** What the bytes of a file are, whatever its name says. */
public enum ContentKind {
  PDF("a PDF", "pdf"),
  WORD("a Word document", "docx"),
  WEB_PAGE("a web page", "html"),
  WEB_ARCHIVE("a web page saved as one file (MHTML)", "mhtml"),
  /** Told apart by the reader of Word documents too, which gives the reason in its own words. */
  OLD_WORD("a Word document of the form used before 2007 (.doc)", ""),
  LOCKED_OFFICE("an Office document protected by a password", ""),
  OLD_OFFICE("a file of an older Office program or a message of Outlook", ""),
  RICH_TEXT("a Rich Text document (RTF)", ""),
  OPEN_DOCUMENT("an OpenDocument file (LibreOffice)", ""),
  PAGES("a document of Apple Pages", ""),
  SPREADSHEET("an Excel spreadsheet", ""),
  PRESENTATION("a PowerPoint presentation", ""),
  E_BOOK("an e-book", ""),
  ARCHIVE("an archive of files", ""),
  PICTURE("a picture", ""),
  SOUND("a sound recording", ""),
  FILM("a film", ""),
  PROGRAM("a program", ""),
  DATABASE("a database", ""),
  /** No bytes that text does not have. */
  TEXT("text", "txt"),
  /** None of these. */
  UNKNOWN("a file of an unknown kind", "");

  private final String phrase;
  private final String extension;

  ContentKind(String phrase, String extension) {
    this.phrase = phrase;
    this.extension = extension;
  }

  /** What to call it in a sentence. */
  public String phrase() {
    return phrase;
  }

  /** The format whose reader takes it, if there is one. */
  Optional<Format> format() {
    return Format.findByExtension(extension);
  }

  /** Whether a signature says so, and not only the absence of bytes that text does not have. */
  boolean isCertain() {
    return this != TEXT && this != UNKNOWN;
  }

  /** What to do about a file that no reader takes. */
  public String remedy() {
    return switch (this) {
      case OLD_WORD, OLD_OFFICE, RICH_TEXT, OPEN_DOCUMENT, PAGES, LOCKED_OFFICE ->
          "Open it in the program that wrote it and save it as .docx, or copy its text into a .txt"
              + " file";
      case ARCHIVE, E_BOOK -> "Unpack it and give the article alone";
      case PICTURE -> "Give the article's text; the words in a picture are not read";
      case SOUND, FILM -> "Give a transcript as text";
      default -> "Save the article as text";
    };
  }
}
