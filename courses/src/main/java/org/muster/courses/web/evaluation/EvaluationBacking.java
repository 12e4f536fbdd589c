package org.muster.courses.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.evaluation.Aspect;
import org.muster.courses.evaluation.EvaluateCourse;
import org.muster.courses.evaluation.Given;
import org.muster.courses.evaluation.Opinion;
import org.muster.courses.evaluation.OwnEvaluation;
import org.muster.courses.evaluation.OwnEvaluations;
import org.muster.courses.web.Learning;

/** {@code /learn/{enrolment}/evaluation}; who would rather not say goes to {@link EvaluationPost}. */
@Named("evaluation")
@RequestScoped
public class EvaluationBacking {

    @Inject
    PathParameters path;

    @Inject
    OwnEvaluations evaluations;

    @Inject
    EvaluateCourse evaluateCourse;

    @Inject
    Scales scales;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private final EvaluationForm form = new EvaluationForm();
    private OwnEvaluation own;

    @PostConstruct
    void load() {
        own = evaluations.get(enrolment());
        own.opinion().map(Given::said).ifPresent(form::fill);
    }

    public String send() {
        evaluateCourse.evaluate(enrolment(), form.opinion());
        notices.next("courses.evaluation.thanks");
        return Learning.result(enrolment());
    }

    public EvaluationForm getForm() {
        return form;
    }

    public OwnEvaluation getOwn() {
        return own;
    }

    public String getCourse() {
        return own.study().syllabus().cover().titleIn(texts.locale().getLanguage());
    }

    public String getCoursePage() {
        return "/courses/" + own.study().course().slug();
    }

    /** Whether they might still choose not to say. */
    public boolean isMaySkip() {
        return own.isOpen() && own.opinion().isEmpty() && !own.skipped();
    }

    /** What was said and stands, question by question. */
    public List<Choice> getSaid() {
        return own.opinion().map(Given::said).map(this::said).orElse(List.of());
    }

    private List<Choice> said(Opinion opinion) {
        return Arrays.stream(Aspect.values())
                .map(aspect -> new Choice(
                        texts.of("courses.evaluation.about." + aspect.word()),
                        scales.words(aspect, opinion.degree(aspect))))
                .toList();
    }

    private EnrolmentId enrolment() {
        return EnrolmentId.parse(path.get("enrolment"));
    }
}
