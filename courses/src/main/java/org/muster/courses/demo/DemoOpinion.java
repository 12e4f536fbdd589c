package org.muster.courses.demo;

import jakarta.json.JsonArray;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.muster.courses.evaluation.Aspect;
import org.muster.courses.evaluation.Impact;
import org.muster.courses.evaluation.Impact.Applied;
import org.muster.courses.evaluation.Opinion;
import org.muster.courses.evaluation.Remark;

/**
 * What an invented person says of courses: always the same, and not what the next one says.
 *
 * @param place of the person among those who say something
 */
record DemoOpinion(String person, int place) {

    private static final int ANSWER_OF_TEN = 8;
    private static final int FOLLOW_UP_OF_TEN = 6;

    static boolean isGiven(String code) {
        return dice(code, "given", 10) < ANSWER_OF_TEN;
    }

    boolean isFollowedUp() {
        return dice(person, "followed up", 10) < FOLLOW_UP_OF_TEN;
    }

    Opinion of(Instant done) {
        Map<Aspect, Integer> degrees = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            degrees.put(aspect, degree(dice(person + done.getEpochSecond(), aspect.word(), 10)));
        }
        return new Opinion(degrees, words("remarks", 2));
    }

    Impact impact() {
        Applied[] all = {Applied.YES, Applied.YES, Applied.PARTLY, Applied.PARTLY, Applied.NOT_YET};
        return new Impact(all[dice(person, "applied", all.length)], words("impacts", 3));
    }

    /** Most are content, a few are not. */
    private static int degree(int dice) {
        if (dice < 1) {
            return 2;
        }
        return dice < 3 ? 3 : dice < 7 ? 4 : 5;
    }

    /** One person of so many writes something, each something else. */
    private Remark words(String kind, int of) {
        JsonArray texts = DemoFiles.json("evaluations.json").getJsonArray(kind);
        boolean writes = place % of == 0 && place / of < texts.size();
        return new Remark(writes ? texts.getString(place / of) : "");
    }

    private static int dice(String code, String about, int sides) {
        return Math.floorMod((code + " " + about).hashCode() * 31, sides);
    }
}
