package org.muster.webinars.webinar;

import java.math.BigDecimal;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.richtext.RichText;

/** A plan has a title, a time, a room and terms that can be kept. */
public final class PlanIsWhole {

    public static final int LONGEST_TITLE = 150;
    static final int LONGEST_SPEAKERS = 400;
    static final int LONGEST_BODY = 20_000;
    public static final int LEAST_MINUTES = 5;
    public static final int MOST_MINUTES = 600;
    public static final int MOST_PLACES = 5_000;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(24);
    private static final RichText TEXT = RichText.withoutPictures();

    private PlanIsWhole() {}

    /** The plan as it is kept; {@link RuleBroken} when something is wrong with it. */
    public static Plan tidied(Plan plan) {
        return new Plan(
                wording(plan.wording()),
                schedule(plan.schedule()),
                plan.audience(),
                terms(plan.terms()),
                JoinLink.of(plan.joinLink()));
    }

    private static Wording wording(Wording wording) {
        String title = OneLine.of(wording.title());
        String welsh = OneLine.of(wording.titleWelsh());
        String speakers = OneLine.of(wording.speakers());
        String body = TEXT.clean(wording.body());
        demand(!title.isEmpty() && title.length() <= LONGEST_TITLE, "webinars.rule.title", LONGEST_TITLE);
        demand(welsh.length() <= LONGEST_TITLE, "webinars.rule.welsh", LONGEST_TITLE);
        demand(speakers.length() <= LONGEST_SPEAKERS, "webinars.rule.speakers", LONGEST_SPEAKERS);
        demand(body.length() <= LONGEST_BODY, "webinars.rule.body", LONGEST_BODY);
        return new Wording(title, welsh, body, speakers);
    }

    private static Schedule schedule(Schedule schedule) {
        boolean possible = schedule.minutes() >= LEAST_MINUTES && schedule.minutes() <= MOST_MINUTES;
        demand(possible, "webinars.rule.minutes", LEAST_MINUTES, MOST_MINUTES);
        return schedule;
    }

    private static Terms terms(Terms terms) {
        BigDecimal hours = terms.cpdHours();
        demand(terms.capacity() >= 1 && terms.capacity() <= MOST_PLACES, "webinars.rule.capacity", MOST_PLACES);
        demand(terms.leastPercent() >= 1 && terms.leastPercent() <= 100, "webinars.rule.percent");
        demand(hours.signum() >= 0 && hours.compareTo(MOST_HOURS) <= 0 && hours.scale() <= 2, "webinars.rule.hours");
        return terms;
    }

    private static void demand(boolean kept, String key, Object... arguments) {
        if (!kept) {
            throw new RuleBroken(key, arguments);
        }
    }
}
