package org.muster.library.web;

import java.time.LocalDate;
import java.util.List;
import org.muster.core.web.api.Mark;
import org.muster.library.shelf.Snippet.Piece;

/**
 * A resource in a list of results.
 *
 * @param summary what it is; for a word that stands only in its text, {@code excerpt} shows where
 */
public record ResultLine(
        String address,
        String icon,
        String label,
        List<Piece> title,
        List<Piece> summary,
        List<Piece> excerpt,
        String kind,
        String language,
        LocalDate day,
        Mark level) {}
