package org.muster.courses.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.evaluation.Given;
import org.muster.courses.evaluation.Impact;
import org.muster.courses.evaluation.Impact.Applied;
import org.muster.courses.evaluation.OwnEvaluation;
import org.muster.courses.evaluation.OwnEvaluations;
import org.muster.courses.evaluation.Remark;
import org.muster.courses.evaluation.ReportImpact;

/** {@code /learn/{enrolment}/impact}. */
@Named("impact")
@RequestScoped
public class ImpactBacking {

    @Inject
    PathParameters path;

    @Inject
    OwnEvaluations evaluations;

    @Inject
    ReportImpact reportImpact;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private OwnEvaluation own;
    private String applied = "";
    private String remark = "";

    @PostConstruct
    void load() {
        own = evaluations.get(enrolment());
        own.impact().map(Given::said).ifPresent(this::fill);
    }

    private void fill(Impact said) {
        applied = said.applied().name();
        remark = said.remark().text();
    }

    public String send() {
        reportImpact.report(enrolment(), new Impact(chosen(), new Remark(remark)));
        notices.next("courses.evaluation.thanks");
        return getCoursePage();
    }

    private Applied chosen() {
        return Arrays.stream(Applied.values())
                .filter(each -> each.name().equals(applied))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("courses.evaluation.degree.rule"));
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

    public String getApplied() {
        return applied;
    }

    public void setApplied(String applied) {
        this.applied = applied;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    private EnrolmentId enrolment() {
        return EnrolmentId.parse(path.get("enrolment"));
    }
}
