package org.muster.courses.demo;

import java.util.ArrayList;
import java.util.List;
import org.muster.courses.demo.DemoState.Try;
import org.muster.courses.syllabus.Module;
import org.muster.courses.syllabus.Syllabus;

/** Where learners can be in a course: not begun, in each of its modules, failed once, passed. */
final class LoadStages {

    private static final int ENROLLED = -30;
    private static final int LAST_SEEN = -3;

    private LoadStages() {}

    static List<DemoState> of(Syllabus course) {
        List<DemoState> stages = new ArrayList<>();
        stages.add(state(course, 0, List.of()));
        int before = 0;
        for (Module module : course.modules()) {
            stages.add(state(course, before + 1, List.of()));
            before += module.lessons().size();
        }
        int questions = course.assessment().draw();
        stages.add(state(course, before, List.of(new Try(LAST_SEEN, questions / 3))));
        stages.add(state(course, before, List.of(new Try(LAST_SEEN, questions))));
        return List.copyOf(stages);
    }

    private static DemoState state(Syllabus course, int lessons, List<Try> attempts) {
        return new DemoState(
                "", course.cover().slug(), course.cover().number(), ENROLLED, lessons, LAST_SEEN, attempts);
    }
}
