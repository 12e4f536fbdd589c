package org.muster.alerts.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.alerts.Desk;
import org.muster.alerts.api.MessageId;
import org.muster.alerts.approval.SubmitMessage;
import org.muster.alerts.message.Severity;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Audience;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.CourseCatalogue;
import org.muster.inserver.InServer;

/** An alert may go to people whom another room knows: the learners of a course. */
@InServer
class GroupsIT {

    @Inject
    Desk desk;

    @Inject
    ShortCourse course;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    ChooseAudience chooseAudience;

    @Inject
    CountAudience countAudience;

    @Inject
    SubmitMessage submitMessage;

    @Inject
    Sql sql;

    private PersonId author;
    private PersonId learner;
    private PersonId colleague;
    private OrganisationId firm;
    private UUID learned;
    private MessageId draft;

    @BeforeEach
    void enrol() {
        author = desk.somebody(Role.ALERT_AUTHOR);
        String slug = course.publish();
        learner = course.somebody();
        course.enrol(learner, slug);
        colleague = desk.somebody();
        firm = desk.firm(learner, colleague);
        learned = catalogue.bySlug(slug).orElseThrow().course().value();
        draft = desk.draft(author, desk.saying("For learners", Severity.MINOR), firm);
    }

    @Test
    void theLearnersOfACourseAreAmongTheGroupsInTheReadersLanguage() {
        Audience.Group group = group(learned);
        assertThat(desk.as(author, () -> countAudience.groups(Locale.UK))).anySatisfy(each -> {
            assertThat(each.group()).isEqualTo(group);
            assertThat(each.name()).isEqualTo("Learners of Short course");
        });
        assertThat(desk.as(author, () -> countAudience.groups(Locale.forLanguageTag("cy"))))
                .anyMatch(each -> each.name().startsWith("Dysgwyr "));
        assertThatThrownBy(() -> desk.as(learner, () -> countAudience.groups(Locale.UK)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aGroupAloneIsAnAudience() {
        choose(Set.of(), Set.of(group(learned)));
        assertThat(size()).isEqualTo(1);
        assertThat(desk.as(author, () -> countAudience.chosen(draft)).groups()).containsExactly(group(learned));
        assertThat(sent()).containsExactly(learner.value());
    }

    @Test
    void aGroupIsCutWithTheOtherKinds() {
        choose(Set.of(firm), Set.of(group(learned)));
        assertThat(size()).isEqualTo(1);
        choose(Set.of(desk.firm(colleague)), Set.of(group(learned)));
        assertThat(size()).isZero();
        choose(Set.of(firm), Set.of());
        assertThat(size()).isEqualTo(2);
    }

    @Test
    void whoeverIsInTwoGroupsIsAddressedOnce() {
        String other = course.publish();
        course.enrol(learner, other);
        UUID second = catalogue.bySlug(other).orElseThrow().course().value();
        choose(Set.of(), Set.of(group(learned), group(second)));
        assertThat(size()).isEqualTo(1);
        assertThat(sent()).containsExactly(learner.value());
    }

    @Test
    void whoIsNoLongerActiveIsNotAddressed() {
        sql.change("UPDATE people_person SET state = 'SUSPENDED' WHERE id = ?", learner.value());
        choose(Set.of(), Set.of(group(learned)));
        assertThat(size()).isZero();
    }

    @Test
    void aGroupThatNobodyKnowsIsNobody() {
        choose(Set.of(), Set.of(group(Ids.next()), new Audience.Group("gone.room", "x")));
        assertThat(size()).isZero();
        choose(Set.of(), Set.of());
        assertThatThrownBy(() -> desk.run(author, () -> submitMessage.submit(draft)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void nothingOfTheGatheringStays() {
        choose(Set.of(), Set.of(group(learned)));
        assertThat(size()).isEqualTo(1);
        assertThat(sql.count("SELECT COUNT(*) FROM people_gathered WHERE person_id = ?", learner.value()))
                .isZero();
    }

    private static Audience.Group group(UUID course) {
        return new Audience.Group("courses.learners", course.toString());
    }

    private void choose(Set<OrganisationId> organisations, Set<Audience.Group> groups) {
        desk.run(
                author,
                () -> chooseAudience.choose(
                        draft, new Audience(false, organisations, Set.of(), Set.of(), Set.of(), groups)));
    }

    private long size() {
        return desk.as(author, () -> countAudience.count(draft)).people();
    }

    private List<UUID> sent() {
        desk.run(author, () -> submitMessage.submit(draft));
        desk.approve(desk.somebody(Role.ALERT_APPROVER), draft);
        return sql.list(
                row -> row.id("person_id"),
                "SELECT person_id FROM alerts_recipient WHERE message_id = ?",
                draft.value());
    }
}
