package org.muster.alerts.message;

import java.time.Instant;
import org.muster.core.kernel.RuleBroken;

/** Before a second person looks at a message, all that people need is in it, and nothing is left open. */
public final class MessageMustBeWhole {

    private static final int LONGEST_HEADLINE = 160;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_LINE = 200;

    private MessageMustBeWhole() {}

    /** What a draft may not be either: longer than the room there is. */
    public static void fits(Content content) {
        fits(content.english());
        fits(content.welsh());
        check(content.situation().area().length() <= LONGEST_LINE, "alerts.rule.area.long");
    }

    private static void fits(Words words) {
        check(words.headline().length() <= LONGEST_HEADLINE, "alerts.rule.headline.long");
        check(words.what().length() <= LONGEST_TEXT, "alerts.rule.what.long");
        check(words.steps().length() <= LONGEST_TEXT, "alerts.rule.steps.long");
        check(words.nextUpdate().length() <= LONGEST_LINE, "alerts.rule.next.long");
    }

    /** What is submitted and what is approved. */
    public static void check(Message message, Instant now) {
        Content content = message.content();
        fits(content);
        check(!content.english().headline().isEmpty(), "alerts.rule.headline");
        check(!content.english().getList().isEmpty(), "alerts.rule.steps");
        check(!content.situation().area().isEmpty(), "alerts.rule.area");
        check(content.welsh().isBlank() || isWhole(content.welsh()), "alerts.rule.welsh");
        check(!content.english().isOpen() && !content.welsh().isOpen(), "alerts.rule.open");
        check(
                message.type() == MessageType.END
                        || content.situation().expiresAt().isAfter(now),
                "alerts.rule.expired");
    }

    private static boolean isWhole(Words words) {
        return !words.headline().isEmpty() && !words.getList().isEmpty();
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule);
        }
    }
}
