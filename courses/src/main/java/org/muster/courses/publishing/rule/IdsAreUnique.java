package org.muster.courses.publishing.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.courses.syllabus.Syllabus;

/** No two modules, lessons, questions, scenarios or tick lists share an id. */
final class IdsAreUnique implements PublishingRule {

    @Override
    public String key() {
        return "courses.publish.unique";
    }

    @Override
    public Stream<String> brokenBy(Syllabus syllabus) {
        Set<String> seen = new HashSet<>();
        return Ids.of(syllabus).filter(id -> !seen.add(id)).distinct();
    }
}
