package org.muster.core.people.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.roster.RosterFilter;
import org.muster.core.people.roster.RosterQuery;
import org.muster.core.people.roster.RosterState;
import org.muster.core.people.roster.RosterWords;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Texts;

/** What the people of a roster can be chosen by. */
@Named("rosterFilters")
@RequestScoped
public class RosterFilters {

    @Inject
    RosterBacking roster;

    @Inject
    RosterQuery query;

    @Inject
    RosterWords words;

    @Inject
    Texts texts;

    /** The organisations that the person looks after, to choose one. */
    public List<Choice> getOrganisations() {
        return query.managed().stream()
                .map(each -> new Choice(each.id().toString(), each.name()))
                .toList();
    }

    public List<Choice> getSites() {
        return words.sites(organisation()).stream()
                .map(site -> new Choice(site.id().toString(), site.name()))
                .toList();
    }

    public List<Choice> getDepartments() {
        return choices(words.departments(organisation()));
    }

    public List<Choice> getTags() {
        return choices(words.tags(organisation()));
    }

    public List<Choice> getStates() {
        return Stream.concat(
                        Stream.of(RosterFilter.HERE),
                        Stream.concat(
                                Stream.of(RosterState.values()).map(RosterState::name), Stream.of(RosterFilter.ALL)))
                .map(state -> new Choice(state, texts.of("people.roster.show." + state)))
                .toList();
    }

    private OrganisationId organisation() {
        return roster.getOrganisation().id();
    }

    private static List<Choice> choices(List<String> words) {
        return words.stream().map(word -> new Choice(word, word)).toList();
    }
}
