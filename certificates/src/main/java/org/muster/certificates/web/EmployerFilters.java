package org.muster.certificates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.muster.certificates.compliance.ComplianceState;
import org.muster.certificates.compliance.ManagedOrganisations;
import org.muster.certificates.compliance.MatrixFilter;
import org.muster.core.web.api.Texts;

/** What the people of the matrix can be chosen by. */
@Named("employerFilters")
@RequestScoped
public class EmployerFilters {

    @Inject
    EmployerBacking employer;

    @Inject
    ManagedOrganisations managed;

    @Inject
    Texts texts;

    /** The organisations that the person looks after, to choose one. */
    public List<Option> getOrganisations() {
        return managed.all().stream()
                .map(each -> new Option(each.id().toString(), each.name()))
                .toList();
    }

    public List<Option> getSites() {
        return options(employer.getMatrix().roll().sites());
    }

    public List<Option> getDepartments() {
        return options(employer.getMatrix().roll().departments());
    }

    public List<Option> getStates() {
        return Stream.of(ComplianceState.values())
                .map(state -> new Option(state.name(), texts.of("certificates.state." + state.name())))
                .toList();
    }

    /** The states, and before them those who need attention, counted. */
    public List<Option> getStateChoices() {
        String label = texts.of(
                "certificates.employer.attention.some",
                employer.getMatrix().roll().attention());
        return Stream.concat(Stream.of(new Option(MatrixFilter.ATTENTION, label)), getStates().stream())
                .toList();
    }

    private static List<Option> options(List<String> words) {
        return words.stream().map(word -> new Option(word, word)).toList();
    }
}
