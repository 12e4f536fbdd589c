package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.core.kernel.NotFound;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.syllabus.Block.Checklist;
import org.muster.courses.syllabus.Lesson;

/** Somebody ticks items of a list for themselves; nothing is scored, nothing is told to anyone. */
@ApplicationScoped
public class TickChecklist {

    @Inject
    Steps steps;

    @Inject
    Ticks ticks;

    /** {@code items} are all that are ticked now, by their place from 0. */
    @Transactional
    public void tick(EnrolmentId enrolment, String lessonId, String checklistId, Set<Integer> items) {
        Step step = steps.begin(enrolment);
        Lesson lesson = step.lesson(lessonId);
        Checklist list = lesson.blocks(Checklist.class).stream()
                .filter(each -> each.id().equals(checklistId))
                .findFirst()
                .orElseThrow(() -> new NotFound("courses.checklist.unknown"));
        step.enrolment().stand(lessonId, lesson.blocks().indexOf(list));
        Set<Integer> known = items.stream()
                .filter(item -> item >= 0 && item < list.items().size())
                .collect(Collectors.toSet());
        ticks.save(enrolment, checklistId, known);
        steps.end(step);
    }
}
