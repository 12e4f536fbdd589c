package org.muster.courses.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.muster.core.kernel.NotFound;
import org.muster.courses.delivery.OwnStudies;
import org.muster.courses.delivery.Study;
import org.muster.courses.question.Question;

/** Questions of the bank to practise with, where the author allows it. Nothing of it is kept or counts. */
@ApplicationScoped
public class Practise {

    @Inject
    OwnStudies studies;

    /** As many as an attempt draws; the same ones in the same order for the same {@code run}. */
    public List<Question> drawn(Study study, long run) {
        studies.check(study);
        if (!study.syllabus().assessment().conduct().practice()) {
            throw new NotFound("courses.practice.unknown");
        }
        List<Question> bank = new ArrayList<>(study.syllabus().bank());
        Collections.shuffle(bank, new Random(run));
        return List.copyOf(
                bank.subList(0, Math.min(study.syllabus().assessment().draw(), bank.size())));
    }
}
