package org.muster.courses.publishing.rule;

import java.util.stream.Stream;
import org.muster.courses.syllabus.Module;
import org.muster.courses.syllabus.Syllabus;

/** A course has modules, and every module has a lesson. */
final class ModulesHaveLessons implements PublishingRule {

    @Override
    public String key() {
        return "courses.publish.empty-module";
    }

    @Override
    public Stream<String> brokenBy(Syllabus syllabus) {
        return syllabus.modules().isEmpty()
                ? Stream.of(syllabus.cover().slug())
                : syllabus.modules().stream()
                        .filter(module -> module.lessons().isEmpty())
                        .map(Module::id);
    }
}
