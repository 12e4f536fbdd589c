package org.muster.courses.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.muster.core.kernel.Ids;
import org.muster.core.people.access.GrantRole;
import org.muster.core.people.access.RoleGrant;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.person.Details;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.EnterPerson;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;
import org.muster.core.people.person.Zone;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.DraftId;
import org.muster.courses.publishing.advice.Warning;
import org.muster.courses.studio.editing.AddPart;
import org.muster.courses.studio.editing.BeginDraft;
import org.muster.courses.studio.editing.LookAtDraft;
import org.muster.courses.studio.editing.WaiveWarnings;

/** Trainers and the drafts they write. */
@ApplicationScoped
public class Desks {

    @Inject
    Acting acting;

    @Inject
    EnterPerson enterPerson;

    @Inject
    GrantRole grantRole;

    @Inject
    BeginDraft beginDraft;

    @Inject
    AddPart addPart;

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    WaiveWarnings waiveWarnings;

    @Inject
    ShortCourse shortCourse;

    public <T> T as(PersonId person, Supplier<T> work) {
        return acting.as(person, work);
    }

    public void does(PersonId person, Runnable work) {
        acting.as(person, () -> {
            work.run();
            return true;
        });
    }

    public PersonId holding(Role role) {
        String name = Ids.next().toString();
        return acting.asTheServer(() -> {
            PersonId person = enterPerson.enter(
                    new EmailAddress(name + "@desks.example"),
                    new Details(PersonName.of("Author", name), Language.ENGLISH, Zone.LONDON));
            if (role != Role.LEARNER) {
                grantRole.grant(person, RoleGrant.everywhere(role));
            }
            return person;
        });
    }

    public DraftId begun(PersonId author) {
        return begun(author, "Doors " + Ids.next());
    }

    public DraftId begun(PersonId author, String title) {
        return as(author, () -> beginDraft.begin(title, "About doors.", "en-GB", ""));
    }

    /** One module {@code m1} with one lesson {@code l1}. */
    public DraftId withALesson(PersonId author) {
        DraftId draft = begun(author);
        does(author, () -> addPart.lesson(draft, addPart.module(draft, "One"), "First"));
        return draft;
    }

    /** The slug of a course whose version 1.0 is published. */
    public String publishedCourse() {
        return shortCourse.publish();
    }

    /** Gives a reason for everything that could be better. */
    public void letAllStand(PersonId author, DraftId draft) {
        does(author, () -> {
            List<String> prints = waiveWarnings.judge(draft).open().stream()
                    .map(Warning::print)
                    .toList();
            if (!prints.isEmpty()) {
                waiveWarnings.waive(draft, prints, "It is a course for tests.");
            }
        });
    }

    public long revision(PersonId author, DraftId draft) {
        return as(author, () -> lookAtDraft.look(draft).draft().standing().revision());
    }
}
