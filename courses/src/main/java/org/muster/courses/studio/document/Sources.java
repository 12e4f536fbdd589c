package org.muster.courses.studio.document;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the pictures of a cleaned text come from. */
public final class Sources {

    private static final Pattern SOURCE = Pattern.compile("(<img\\b[^>]*?\\ssrc=\")([^\"]*)(\")");

    private Sources() {}

    public static Set<String> in(String html) {
        return SOURCE.matcher(html).results().map(found -> found.group(2)).collect(Collectors.toSet());
    }

    public static String renamed(String html, UnaryOperator<String> name) {
        return SOURCE.matcher(html).replaceAll(found -> renamed(found, name));
    }

    private static String renamed(MatchResult found, UnaryOperator<String> name) {
        return Matcher.quoteReplacement(found.group(1) + name.apply(found.group(2)) + found.group(3));
    }
}
