package org.muster.courses.exchange.question;

import java.util.List;
import org.muster.courses.studio.document.JsonEdit;

/** What a right answer is worth: whole points from 1 to 100. */
public final class Points {

    private static final int MOST = 100;

    private Points() {}

    /** Says so among the notices when the file's number had to be changed. */
    public static void put(String sent, JsonEdit question, Place place, List<Notice> notices) {
        String text = sent.strip();
        if (text.isEmpty()) {
            return;
        }
        double asked = text.matches("[0-9]{1,6}([.,][0-9]{1,10})?") ? Double.parseDouble(text.replace(',', '.')) : -1;
        int points = (int) Math.max(1, Math.min(MOST, Math.round(asked)));
        question.with("points", points);
        if (Math.abs(points - asked) > 0) {
            notices.add(Notice.of(place, "exchange.changed.points", text, points));
        }
    }
}
