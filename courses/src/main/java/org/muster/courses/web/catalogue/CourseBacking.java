package org.muster.courses.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.CoursePanel;
import org.muster.courses.api.CoursePanel.Fact;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.delivery.CourseProgress;
import org.muster.courses.delivery.ProgressOfStudy;
import org.muster.courses.delivery.Study;
import org.muster.courses.syllabus.AssessmentRules;
import org.muster.courses.syllabus.Module;
import org.muster.courses.syllabus.Syllabus;
import org.muster.courses.web.BeforeTheAssessment;
import org.muster.courses.web.Learning;

/** {@code /courses/{slug}}; its form goes to {@link EnrolPost}. */
@Named("course")
@RequestScoped
public class CourseBacking {

    @Inject
    PathParameters path;

    @Inject
    Catalogue catalogue;

    @Inject
    OwnCourses own;

    @Inject
    ProgressOfStudy progressOfStudy;

    @Inject
    PrerequisitesBacking prerequisites;

    @Inject
    NextActions next;

    @Inject
    BeforeTheAssessment before;

    @Inject
    @Any
    Instance<CoursePanel> rooms;

    @Inject
    Texts texts;

    private CourseVersion offered;
    private @Nullable Study study;
    private @Nullable CourseProgress progress;
    private int webinarsLeft;

    @PostConstruct
    void load() {
        offered = catalogue.get(path.get("slug"));
        study = own.in(offered.course()).orElse(null);
        progress = study == null ? null : progressOfStudy.of(study);
        webinarsLeft = study == null ? 0 : before.webinars(study);
    }

    public Syllabus getSyllabus() {
        return study == null ? offered.syllabus() : study.syllabus();
    }

    public String getTitle() {
        return getSyllabus().cover().titleIn(texts.locale().getLanguage());
    }

    public @Nullable Study getStudy() {
        return study;
    }

    public long getModulesDone() {
        return progress == null ? 0 : progress.modulesDone();
    }

    public AssessmentRules getAssessment() {
        return getSyllabus().assessment();
    }

    /** The filled button of whoever goes on; null for whoever has to enrol first. */
    public @Nullable Link getNext() {
        return study == null || progress == null ? null : next.of(study, progress);
    }

    /** Whether one may enrol (again): not while a way is open. */
    public boolean isMayEnrol() {
        return prerequisites.getMissing().isEmpty() && (study == null || study.isCompleted());
    }

    /** How many webinars are still to be attended before the assessment of whoever is under way. */
    public int getWebinarsLeft() {
        return webinarsLeft;
    }

    /** The page that says which webinars count. */
    public String getAssessmentPage() {
        return study == null ? "" : Learning.assessment(study.enrolment().id());
    }

    public List<CourseVersion> getVersions() {
        return catalogue.history(offered.course());
    }

    /** Whether it is the version that whoever looks is learning. */
    public boolean isLearned(CourseVersion version) {
        return study != null && study.course().id().equals(version.id());
    }

    /** What other rooms know of the version, such as its accreditation. */
    public List<Fact> getFacts() {
        return inOrder().flatMap(room -> room.facts(shown()).stream()).toList();
    }

    /** What other rooms have that belongs to the course, such as its forum. */
    public List<Panel> getPanels() {
        return inOrder().flatMap(room -> room.about(shown()).stream()).toList();
    }

    private CourseVersionFacts shown() {
        return (study == null ? offered : study.course()).facts();
    }

    private Stream<CoursePanel> inOrder() {
        return rooms.stream().sorted(Comparator.comparingInt(CoursePanel::order));
    }

    /** {@code done}, {@code now} or {@code todo}. */
    public String stateOf(Module module) {
        if (progress == null) {
            return "todo";
        }
        if (progress.isDone(module)) {
            return "done";
        }
        return progress.next().filter(module.lessons()::contains).isPresent() ? "now" : "todo";
    }
}
