package org.muster.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.GrantRole;
import org.muster.core.people.access.RoleGrant;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.organisation.OpenOrganisation;
import org.muster.core.people.organisation.Profile;
import org.muster.core.people.person.Details;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.EnterPerson;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;
import org.muster.core.people.person.Zone;
import org.muster.courses.api.CohortId;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.PostId;
import org.muster.forums.api.Subject;
import org.muster.forums.api.ThreadId;
import org.muster.forums.discussion.BeginThread;
import org.muster.forums.discussion.Reply;
import org.muster.forums.discussion.ThreadKind;
import org.muster.forums.discussion.Writing;
import org.muster.forums.forum.Forum;
import org.muster.forums.forum.OwnForums;
import org.muster.forums.moderation.HidePost;

/** People, cohorts and what is said in their forums. */
@ApplicationScoped
public class Gathering {

    @Inject
    Acting acting;

    @Inject
    EnterPerson enterPerson;

    @Inject
    GrantRole grantRole;

    @Inject
    OpenOrganisation openOrganisation;

    @Inject
    OwnForums ownForums;

    @Inject
    BeginThread beginThread;

    @Inject
    Reply reply;

    @Inject
    HidePost hidePost;

    @Inject
    Sql sql;

    public PersonId somebody() {
        return somebody(Language.ENGLISH);
    }

    /** Their mailbox is {@link #mailboxOf}. */
    public PersonId somebody(Language language) {
        String name = Ids.next().toString();
        return acting.asTheServer(() -> enterPerson.enter(
                new EmailAddress(name + "@forums.example"),
                new Details(PersonName.of("Member", name), language, Zone.LONDON)));
    }

    public PersonId somebody(Role role) {
        PersonId person = somebody();
        acting.asTheServer(() -> {
            grantRole.grant(person, RoleGrant.everywhere(role));
            return person;
        });
        return person;
    }

    public PersonId employer() {
        PersonId person = somebody();
        acting.asTheServer(() -> {
            OrganisationId firm =
                    openOrganisation.open(new Profile("Firm " + Ids.next(), "Retail", "London", "small"), List.of());
            grantRole.grant(person, RoleGrant.within(Role.EMPLOYER_MANAGER, firm));
            return person;
        });
        return person;
    }

    public String mailboxOf(PersonId person) {
        return sql.first(
                        row -> row.text("email"),
                        "SELECT email FROM people_identity WHERE person_id = ?",
                        person.value())
                .orElseThrow();
    }

    /** A cohort that ends on that day. */
    public CohortId cohort(PersonId trainer, LocalDate end, PersonId... members) {
        CohortId cohort = new CohortId(Ids.next());
        sql.change(
                """
                INSERT INTO courses_cohort (id, course_id, title, trainer_id, opens_on, starts_on, ends_on, capacity,
                    language, made_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, 30, 'en-GB', ?, 1)""",
                cohort.value(),
                Ids.next(),
                "Group " + cohort,
                trainer.value(),
                end.minusDays(60).toString(),
                end.minusDays(50).toString(),
                end.toString(),
                Instant.EPOCH);
        for (PersonId member : members) {
            join(cohort, member);
        }
        return cohort;
    }

    public CohortId cohort(PersonId trainer, PersonId... members) {
        return cohort(trainer, LocalDate.ofInstant(Instant.ofEpochMilli(4_000_000_000_000L), ZoneOffset.UTC), members);
    }

    public void join(CohortId cohort, PersonId member) {
        sql.change(
                "INSERT INTO courses_cohort_member (cohort_id, person_id, joined_at) VALUES (?, ?, ?)",
                cohort.value(),
                member.value(),
                Instant.EPOCH);
    }

    public void leave(CohortId cohort, PersonId member) {
        sql.change(
                "DELETE FROM courses_cohort_member WHERE cohort_id = ? AND person_id = ?",
                cohort.value(),
                member.value());
    }

    public <T> T as(PersonId person, Supplier<T> work) {
        return acting.as(person, work);
    }

    public void as(PersonId person, Runnable work) {
        acting.as(person, () -> {
            work.run();
            return true;
        });
    }

    /** The forum of the cohort, as its member or trainer finds it. */
    public ForumId forum(PersonId member, CohortId cohort) {
        return as(
                member,
                () -> ownForums.all().stream()
                        .map(in -> in.forum())
                        .filter(forum -> forum.subject().equals(new Subject(Subject.Kind.COHORT, cohort.value())))
                        .map(Forum::id)
                        .findFirst()
                        .orElseThrow());
    }

    public ThreadId ask(PersonId person, ForumId forum, String title, String body) {
        return as(person, () -> beginThread.begin(forum, ThreadKind.QUESTION, title, writing(body, false)));
    }

    public PostId answer(PersonId person, ThreadId thread, String body) {
        return as(person, () -> reply.reply(thread, writing(body, false)));
    }

    public void hide(PersonId moderator, PostId post) {
        as(moderator, () -> hidePost.hide(post, "It names somebody."));
    }

    /** The post a thread begins with. */
    public PostId first(ThreadId thread) {
        return sql.first(
                        row -> new PostId(row.id("id")),
                        "SELECT id FROM forums_post WHERE thread_id = ? AND number = 1",
                        thread.value())
                .orElseThrow();
    }

    public static Writing writing(String body, boolean follow) {
        return new Writing(body, Ids.next(), follow);
    }
}
