package org.muster.core.people.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.copy.CopyQuery;
import org.muster.core.people.directory.PersonQuery;
import org.muster.core.people.erasure.ErasePerson;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;

/** {@code /admin/people/{id}/privacy}: the same as people do for themselves, because they asked for it. */
@Named("personsData")
@RequestScoped
public class PersonsDataBacking {

    @Inject
    PathParameters path;

    @Inject
    PersonQuery query;

    @Inject
    CopyQuery copies;

    @Inject
    ErasePerson erasePerson;

    @Inject
    Notices notices;

    private PersonId person;
    private PersonQuery.Card card;
    private String email = "";

    @PostConstruct
    void load() {
        person = PersonId.parse(path.get("id"));
        card = query.of(person);
    }

    /** The address typed once more shows that it is meant. */
    public String erase() {
        if (!EmailAddress.keyOf(email).equals(EmailAddress.keyOf(card.email()))) {
            throw new RuleBroken("people.erasure.other-address");
        }
        erasePerson.erase(person);
        notices.next("people.erasure.done");
        return "/admin/people";
    }

    public PersonQuery.Card getCard() {
        return card;
    }

    public String getBack() {
        return "/admin/people/" + person;
    }

    public Optional<CopyQuery.Copy> getCopy() {
        return copies.latestOf(person);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
