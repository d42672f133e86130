/**
 * Tables for spreadsheets, R and pandas: RFC 4180, UTF-8 without a byte-order mark, {@code \n}, one
 * header row, empty for unknown. Stateless.
 *
 * <p>Text stands as it stood in the article. A spreadsheet that guesses at types may take a cell
 * that begins with {@code =}, {@code +}, {@code -} or {@code @} for a formula; nothing is put
 * before such a cell, because the columns are there to be compared with the article letter by
 * letter. {@code docs/report-files.md} tells users to import the columns as text.
 */
@NullMarked
package org.parallax.reports.csv;

import org.jspecify.annotations.NullMarked;
