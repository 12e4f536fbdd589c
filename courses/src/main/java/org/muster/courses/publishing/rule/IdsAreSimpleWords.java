package org.muster.courses.publishing.rule;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muster.courses.syllabus.Syllabus;

/** Ids stand in addresses and statements: lower-case letters, digits and hyphens, at most 60; not the player's own words. */
final class IdsAreSimpleWords implements PublishingRule {

    private static final Pattern SIMPLE = Pattern.compile(
            "(?!(assessment|practice|result|notes|evaluation|impact|withdraw)$)[a-z0-9][a-z0-9-]{0,59}");

    @Override
    public String key() {
        return "courses.publish.ids";
    }

    @Override
    public Stream<String> brokenBy(Syllabus syllabus) {
        return Stream.concat(Stream.of(syllabus.cover().slug()), Ids.of(syllabus))
                .filter(id -> !SIMPLE.matcher(id).matches())
                .distinct();
    }
}
