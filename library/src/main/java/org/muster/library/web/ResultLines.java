package org.muster.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.muster.core.web.api.SignedInPerson;
import org.muster.library.shelf.Line;
import org.muster.library.shelf.SearchWords;
import org.muster.library.shelf.Snippet;
import org.muster.library.shelf.Snippet.Piece;

/** Lines of results with what was looked for marked in them. */
@ApplicationScoped
public class ResultLines {

    @Inject
    Labels labels;

    @Inject
    SignedInPerson person;

    public List<ResultLine> of(List<Line> lines, SearchWords words) {
        return lines.stream().map(line -> line(line, words)).toList();
    }

    private ResultLine line(Line line, SearchWords words) {
        List<Piece> title = Snippet.marked(line.title(), words);
        List<Piece> summary = Snippet.marked(line.summary(), words);
        boolean seen = isMarked(title) || isMarked(summary);
        return new ResultLine(
                line.address(),
                line.kind().getIcon(),
                line.label(),
                title,
                summary,
                seen ? List.of() : Snippet.around(line.words(), words),
                labels.of(line.kind()),
                labels.language(line.language()),
                LocalDate.ofInstant(line.publishedAt(), person.zone()),
                labels.mark(line.level()));
    }

    private static boolean isMarked(List<Piece> pieces) {
        return pieces.stream().anyMatch(Piece::marked);
    }
}
