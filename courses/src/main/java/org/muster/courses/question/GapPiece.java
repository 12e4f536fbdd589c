package org.muster.courses.question;

import java.util.ArrayList;
import java.util.List;
import org.muster.courses.question.GapQuestion.Gap;

/**
 * Words of a stem and the gap behind them.
 *
 * @param gap the id of the gap, empty text behind the last words
 * @param place the gap's place in a response, from 0
 */
public record GapPiece(String words, String gap, int place) {

    static List<GapPiece> cut(String stem, List<Gap> gaps) {
        List<GapPiece> pieces = new ArrayList<>();
        String rest = stem;
        for (int place = 0; place < gaps.size(); place++) {
            Gap gap = gaps.get(place);
            int at = rest.indexOf(gap.mark());
            if (at >= 0) {
                pieces.add(new GapPiece(rest.substring(0, at), gap.id(), place));
                rest = rest.substring(at + gap.mark().length());
            }
        }
        pieces.add(new GapPiece(rest, "", gaps.size()));
        return pieces;
    }
}
