package org.muster.courses.web.cohort;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.CohortId;
import org.muster.courses.api.GroupPanel;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.cohort.CohortLetter;
import org.muster.courses.cohort.CohortSession;
import org.muster.courses.cohort.Group;
import org.muster.courses.cohort.LookAtGroup;

/** {@code /groups/{cohort}} and what leads away from it; its forms go to {@link GroupPost} and {@link LeaveGroupPost}. */
@Named("learnersGroup")
@RequestScoped
public class GroupBacking {

    @Inject
    PathParameters path;

    @Inject
    LookAtGroup lookAtGroup;

    @Inject
    Deadlines deadlines;

    @Inject
    @Any
    Instance<GroupPanel> rooms;

    @Inject
    Texts texts;

    private Group group;
    private List<CohortSession> meetings;
    private List<CohortLetter> letters;
    private List<Deadline> due;

    @PostConstruct
    void load() {
        group = lookAtGroup.get(CohortId.parse(path.get("cohort")));
        meetings = lookAtGroup.meetings(group);
        letters = lookAtGroup.letters(group);
        due = deadlines.of(group);
    }

    public Group getGroup() {
        return group;
    }

    public String getAddress() {
        return GroupAddresses.of(group.facts().id());
    }

    /** The title of the course; empty when it is gone. */
    public String getCourse() {
        return group.course()
                .map(course -> course.syllabus().cover().titleIn(texts.locale().getLanguage()))
                .orElse("");
    }

    public String getCoursePage() {
        return group.course().map(CourseVersion::slug).map("/courses/"::concat).orElse("/courses");
    }

    public List<CohortSession> getMeetings() {
        return meetings;
    }

    public List<CohortLetter> getLetters() {
        return letters;
    }

    /** What is due, the first day first, and whether whoever looks is through with it. */
    public List<Deadline> getDeadlines() {
        return due;
    }

    public List<String> lines(CohortLetter letter) {
        return letter.body().lines().filter(line -> !line.isBlank()).toList();
    }

    /** What other rooms have for the group's people. */
    public List<Panel> getPanels() {
        return group.isIn()
                ? rooms.stream()
                        .sorted(Comparator.comparingInt(GroupPanel::order))
                        .flatMap(room -> room.about(group.facts()).stream())
                        .toList()
                : List.of();
    }
}
