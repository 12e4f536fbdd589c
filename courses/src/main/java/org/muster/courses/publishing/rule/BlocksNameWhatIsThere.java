package org.muster.courses.publishing.rule;

import java.util.stream.Stream;
import org.muster.courses.syllabus.Block;
import org.muster.courses.syllabus.Block.CheckPlace;
import org.muster.courses.syllabus.Block.ScenarioPlace;
import org.muster.courses.syllabus.Block.VideoPlace;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Syllabus;

/** What a lesson puts on its page is in the course: questions, scenarios, films. */
final class BlocksNameWhatIsThere implements PublishingRule {

    @Override
    public String key() {
        return "courses.publish.place";
    }

    @Override
    public Stream<String> brokenBy(Syllabus syllabus) {
        return syllabus.lessons()
                .flatMap(lesson -> lesson.blocks().stream()
                        .filter(block -> !isThere(block, lesson, syllabus))
                        .map(block -> lesson.id()));
    }

    private static boolean isThere(Block block, Lesson lesson, Syllabus syllabus) {
        if (block instanceof CheckPlace check) {
            return lesson.check(check.id()).isPresent();
        }
        if (block instanceof ScenarioPlace scenario) {
            return syllabus.scenario(scenario.id()).isPresent();
        }
        return !(block instanceof VideoPlace video)
                || syllabus.video(video.id()).isPresent();
    }
}
