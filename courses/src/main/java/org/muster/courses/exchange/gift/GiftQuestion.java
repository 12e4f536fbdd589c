package org.muster.courses.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.exchange.question.Place;
import org.muster.courses.exchange.text.Words;

/**
 * A question of a GIFT file taken apart.
 *
 * @param plain whether its texts have no formatting, whatever they look like
 * @param before what stands before the answers
 * @param after what stands behind them
 * @param inner the answers
 * @param common what is said whatever was answered
 */
record GiftQuestion(
        Place place, boolean plain, String before, String after, String inner, String common, List<Notice> notices) {

    private static final Pattern SHAPE = Pattern.compile(
            "(?s)\\s*(?:::(.*?)::)?\\s*(?:\\[(html|moodle|plain|markdown)])?(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORMAT = Pattern.compile("^\\s*\\[(html|moodle|plain|markdown)]");
    private static final String COMMON = "####";

    static GiftQuestion of(GiftBlock block) {
        Matcher shape = SHAPE.matcher(GiftEscapes.aside(block.text()));
        if (!shape.matches()) {
            throw new RuleBroken("exchange.refused.answers");
        }
        String body = shape.group(3);
        int open = body.indexOf('{');
        int shut = body.lastIndexOf('}');
        if (open < 0 && shut < 0) {
            throw new RuleBroken("exchange.refused.description");
        }
        if (open < 0 || shut < open || body.indexOf('{', open + 1) >= 0) {
            throw new RuleBroken("exchange.refused.braces");
        }
        String inner = body.substring(open + 1, shut);
        int common = inner.indexOf(COMMON);
        return new GiftQuestion(
                block.place(name(shape.group(1))),
                "plain".equalsIgnoreCase(shape.group(2)),
                body.substring(0, open),
                body.substring(shut + 1),
                (common < 0 ? inner : inner.substring(0, common)).strip(),
                common < 0 ? "" : inner.substring(common + COMMON.length()),
                new ArrayList<>());
    }

    private static String name(@Nullable String found) {
        return found == null ? "" : GiftEscapes.back(found).strip();
    }

    /** Bare words of a text of the question. */
    String words(String text) {
        String back = GiftEscapes.back(FORMAT.matcher(text).replaceFirst(""));
        if (plain) {
            return back.strip();
        }
        if (!Words.pictures(back).isEmpty()) {
            changed("exchange.changed.picture");
        }
        return Words.ofEither(back, this::changed);
    }

    String general() {
        return words(common);
    }

    void changed(String key, Object... arguments) {
        Notice notice = Notice.of(place, key, arguments);
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }

    /** Whether the answers stand within a sentence. */
    boolean isWithin() {
        boolean ended = after.matches("[.,;:!?\\s]*") && before.strip().matches("(?s)|.*[.:!?]");
        return !after.isBlank() && !ended;
    }

    /** What is asked; answers within a sentence leave a line behind. */
    String stem() {
        return words(isWithin() ? before + "_____" + after : before);
    }

    /** What is asked, with a gap where the answers stand. */
    String stemWithGap() {
        return words(before + "{1}" + after);
    }
}
