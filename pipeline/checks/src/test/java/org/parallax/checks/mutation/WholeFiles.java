package org.parallax.checks.mutation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parallax.ingest.format.Format;

/** Small files of each format as they should be, with much of what the format has. */
final class WholeFiles {

  private static final String ONE =
      "The ferry to the outer islands left an hour late on Tuesday, since nobody had the key to"
          + " the bridge. “We have waited before,” said Ada Example, who runs the kiosk on the pier.";
  private static final String TWO =
      "The harbour board had promised a second key in the spring. It said on Wednesday that the"
          + " locksmith was ill, and that Norway had offered to lend it a boat, which it declined.";

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry late - Daily Example</title>
      <link rel="canonical" href="https://daily.example/ferry"><meta name="author" content="Ada Example">
      <meta property="og:title" content="Ferry late"><meta property="og:site_name" content="Daily Example">
      <meta property="article:published_time" content="2021-05-06T10:00:00+02:00">
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":["NewsArticle"],
      "headline":"Ferry late","author":[{"@type":"Person","name":"Ada Example"}],"datePublished":"2021-05-06",
      "publisher":{"name":"Daily Example"},"isAccessibleForFree":true,"inLanguage":"en"}]}</script>
      <style>p{margin:0}</style></head><body class="news" onload="go()">
      <header><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav></header>
      <main><article itemscope itemtype="https://schema.org/Article"><p class="kicker">Islands</p>
      <h1 itemprop="headline">Ferry late</h1><p class="standfirst">Nobody had the key.</p>
      <p class="byline">By <a rel="author" href="/ada">Ada Example</a></p><time datetime="2021-05-06">6 May</time>
      <figure><img src="a.png" alt="Pier"><figcaption>The pier. Photograph: Example</figcaption></figure>
      <p>%1$s</p><div class="share"><a href="#">Share</a></div><h2>The board</h2><p>%2$s</p>
      <blockquote><p>%1$s</p></blockquote><ul><li>One key</li><li>Two boats</li></ul>
      <table><tr><th>Day</th><th>Late</th></tr><tr><td>Monday</td><td>5&nbsp;min</td></tr></table>
      <aside class="pull-quote">“We have waited before”</aside><p hidden>Not seen</p><pre>a
        b</pre><p>%2$s %1$s</p></article><section class="related"><h3>Read more</h3>
      <ul><li><a href="/b">Bridge shut</a></li><li><a href="/c">Key found</a></li></ul></section>
      <section id="comments"><p>Too late again!</p></section></main>
      <footer><p>&copy; Daily Example. Subscribe to our letter.</p></footer></body></html>
      """
          .formatted(ONE, TWO);

  private static final String OLD_PAGE =
      """
      <HTML><HEAD><TITLE>Ferry late</TITLE><META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=iso-8859-1">
      <BODY BGCOLOR=white><CENTER><FONT SIZE=5><B>Ferry late</B></FONT></CENTER><TABLE WIDTH=100%%><TR>
      <TD VALIGN=top><A HREF=a.htm>Home</A><BR><A HREF=b.htm>News</A><BR><TD><I>by Ada Example, 6 May 2021</I>
      <BR><BR>%s<BR><BR>%s<P>%s<HR><SMALL>Copyright Example</SMALL></TABLE>
      """
          .formatted(ONE, TWO, ONE);

  private static final String CUT_PAGE =
      "<html><body><div class='cookie-banner'>We value your privacy <button>Accept</button></div>"
          + "<article><h1>Ferry late</h1><p>"
          + ONE
          + "</p><div class='paywall'>Subscribe to read the rest. Already a subscriber? Log in"
          + "</div></article><script>var a = '<p>' + 1 < 2;</script></body></html>";

  private static final String TEXT =
      "Daily Example\nMenu\n\nFerry late\nBy Ada Example\n6 May 2021\n\nThe pier. Photograph:"
          + " Example/Agency\n\n"
          + ONE
          + "\n\nIt donâ€™t leave &amp; won&rsquo;t.\n\n"
          + TWO
          + "\n\n“We have waited before”\n\n"
          + ONE
          + " "
          + TWO
          + "\n\nShare\nSubscribe to our letter\n\nRead more\n1\nBridge shut\n2\nKey found\n";

  private static final String SIGNED =
      "---\ntitle: Ferry late\nauthor: Ada Example\ndate: 2021-05-06\ntags: [ferry, key]\n---\n\n#"
          + " Ferry late\n\n*By Ada Example*\n\n![The pier](pier.png \"Photograph: Example\")\n\n"
          + ONE
          + "\n\n## The board\n\n> "
          + TWO
          + "\n\n* One [key](k.md)\n* Two boats\n\n| Day | Late |\n|---|---|\n| Monday | 5 |\n\n"
          + "```\ncode\n```\n\n"
          + TWO
          + "\n\n<div>raw</div>\n\n[1]: https://daily.example\n";

  private WholeFiles() {}

  static Map<Format, List<byte[]>> all() {
    Map<Format, List<byte[]>> files = new EnumMap<>(Format.class);
    files.put(Format.HTML, List.of(utf8(PAGE), OLD_PAGE.getBytes(ISO_8859_1), utf8(CUT_PAGE)));
    files.put(Format.MHTML, List.of(archive(PAGE, true), archive(OLD_PAGE, false)));
    files.put(
        Format.TEXT,
        List.of(
            utf8(TEXT),
            TEXT.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")),
            ("\uFEFF" + TEXT).getBytes(UTF_16LE)));
    files.put(Format.MARKDOWN, List.of(utf8(SIGNED)));
    files.put(Format.DOCX, List.of(WordFile.bytes(ONE, TWO)));
    files.put(Format.PDF, PrintFile.all(ONE, TWO));
    return files;
  }

  private static byte[] archive(String page, boolean quoted) {
    String body =
        quoted
            ? new String(page.getBytes(UTF_8), ISO_8859_1)
                .replace("=", "=3D")
                .replaceAll("(.{60}[ -<>-~])(?=.)", "$1=\n")
            : Base64.getMimeEncoder().encodeToString(page.getBytes(UTF_8));
    return """
    From: <Saved by Example>
    Snapshot-Content-Location: https://daily.example/ferry
    Subject: =?utf-8?Q?Ferry=20late?=
    Date: Thu, 6 May 2021 10:00:00 -0000
    MIME-Version: 1.0
    Content-Type: multipart/related;
    \ttype="text/html";
    \tboundary="--=_edge"


    ----=_edge
    Content-Type: text/html
    Content-ID: <frame-0@mhtml.example>
    Content-Transfer-Encoding: %s
    Content-Location: https://daily.example/ferry

    %s
    ----=_edge
    Content-Type: image/png
    Content-Transfer-Encoding: base64
    Content-Location: https://daily.example/a.png

    iVBORw0KGgo=
    ----=_edge--
    """
        .formatted(quoted ? "quoted-printable" : "base64", body.replace("\r\n", "\n"))
        .replace("\n", "\r\n")
        .getBytes(ISO_8859_1);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }
}
