package org.muster.core.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.AccessLevels;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.directory.PersonQuery;
import org.muster.core.people.directory.WorkQuery;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** {@code /admin/people/{id}}; its forms go to {@link PersonPost}. */
@Named("personCard")
@RequestScoped
public class PersonBacking {

    @Inject
    PathParameters path;

    @Inject
    PersonQuery query;

    @Inject
    WorkQuery workQuery;

    @Inject
    AccessLevels levels;

    @Inject
    SignedInPerson reader;

    @Inject
    Texts texts;

    private PersonId person;
    private PersonQuery.Card card;

    @PostConstruct
    void load() {
        person = PersonId.parse(path.get("id"));
        card = query.of(person);
    }

    public PersonQuery.Card getCard() {
        return card;
    }

    public List<WorkQuery.Work> getWork() {
        return workQuery.of(person);
    }

    public boolean isMayGrant() {
        return reader.may(PeopleAct.GRANT_ROLE);
    }

    /** What the person may open, whatever it follows from. */
    public String getLevel() {
        return texts.of("people.level." + levels.of(person));
    }

    public List<Choice> getLevels() {
        return Stream.of(AccessLevel.REGISTERED, AccessLevel.VERIFIED, AccessLevel.RESTRICTED)
                .map(level -> new Choice(level.name(), texts.of("people.level." + level)))
                .toList();
    }

    public boolean isMayExport() {
        return reader.may(PeopleAct.EXPORT_PERSON);
    }

    public boolean isMaySuspend() {
        return reader.may(PeopleAct.SUSPEND_PERSON);
    }

    /** Every role that can be granted everywhere, and managing each organisation the person works for. */
    public List<Choice> getGrantable() {
        List<Choice> choices = new ArrayList<>(Arrays.stream(Role.values())
                .filter(role -> role.isPrivileged() && !role.isForAnOrganisation())
                .map(role -> new Choice(role.name(), texts.of("people.role." + role.name())))
                .toList());
        getWork()
                .forEach(work -> choices.add(new Choice(
                        Role.EMPLOYER_MANAGER.name() + " " + work.organisation().id(),
                        texts.of(
                                "people.role.of",
                                texts.of("people.role.EMPLOYER_MANAGER"),
                                work.organisation().name()))));
        return choices;
    }

    /** What the person was granted, in words; the value names it to {@link PersonPost}. */
    public List<Choice> getHeld() {
        return card.roles().stream().map(this::inWords).toList();
    }

    private Choice inWords(PersonQuery.Held held) {
        String role = texts.of("people.role." + held.role());
        return new Choice(
                (held.role() + " " + held.place()).strip(),
                held.organisation()
                        .map(name -> texts.of("people.role.of", role, name))
                        .orElse(role));
    }
}
