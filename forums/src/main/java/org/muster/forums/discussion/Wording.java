package org.muster.forums.discussion;

import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.richtext.RichText;
import org.muster.forums.picture.Pictures;

/** What titles and posts may say: cleaned, neither empty nor endless. */
public final class Wording {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 150;

    /** The longest post, in characters of HTML. */
    public static final int LONGEST_BODY = 20_000;

    private static final RichText POSTS = RichText.withPictures(Pictures.ADDRESS);

    private Wording() {}

    /** One line without signs that cannot be seen: they could turn words around or end a header of a letter. */
    static String title(String sent) {
        String title = line(sent);
        if (title.isEmpty()) {
            throw new RuleBroken("forums.title.empty");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new RuleBroken("forums.title.long", LONGEST_TITLE);
        }
        return title;
    }

    static String body(String sent) {
        String body = clean(sent);
        if (RichText.isEmpty(body)) {
            throw new RuleBroken("forums.body.empty");
        }
        return body;
    }

    /** The same for what is not finished: it may be empty. */
    public static String clean(String sent) {
        if (sent.length() > LONGEST_BODY) {
            throw new RuleBroken("forums.body.long", LONGEST_BODY);
        }
        String body = POSTS.clean(sent);
        if (body.length() > LONGEST_BODY) {
            throw new RuleBroken("forums.body.long", LONGEST_BODY);
        }
        return body;
    }

    static String line(String sent) {
        return sent.replaceAll("\\p{Cc}+", " ")
                .replaceAll("[\\p{Zl}\\p{Zp}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
