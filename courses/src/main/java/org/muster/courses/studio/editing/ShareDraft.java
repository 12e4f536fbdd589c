package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.People;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.Authors;

/** Takes other trainers in as authors of a draft, and lets them go. */
@ApplicationScoped
@Transactional
public class ShareDraft {

    static final int MOST = 20;

    @Inject
    DraftDesk desk;

    @Inject
    Authors authors;

    @Inject
    People people;

    @Inject
    Colleagues colleagues;

    @Inject
    ActingTime time;

    public List<PersonSummary> authors(DraftId id) {
        desk.looked(id);
        return authors.of(id).stream()
                .flatMap(person -> people.find(person).stream())
                .toList();
    }

    /** {@code address} is the one that the new author signs in with. */
    public void share(DraftId id, String address) {
        desk.open(id);
        PersonId author = colleagues.with(address.strip(), CoursesAct.AUTHOR_COURSE, "studio.authors.unknown");
        if (authors.isAuthor(id, author)) {
            throw new RuleBroken("studio.authors.is-one", "address");
        }
        if (authors.of(id).size() >= MOST) {
            throw new RuleBroken("studio.authors.many", MOST, "address");
        }
        authors.add(id, author, time.now());
        desk.tell("share-draft", id, Map.of("author", author.toString()));
    }

    /** The last author stays. */
    public void withdraw(DraftId id, PersonId author) {
        desk.open(id);
        List<PersonId> all = authors.of(id);
        if (all.contains(author)) {
            if (all.size() == 1) {
                throw new RuleBroken("studio.authors.last");
            }
            authors.remove(id, author);
            desk.tell("unshare-draft", id, Map.of("author", author.toString()));
        }
    }
}
