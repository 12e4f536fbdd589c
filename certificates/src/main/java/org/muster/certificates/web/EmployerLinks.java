package org.muster.certificates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.certificates.compliance.MatrixFilter;
import org.muster.certificates.compliance.MatrixLine;

/** Where one goes from the matrix; a chosen organisation stays chosen. */
@Named("employerLinks")
@RequestScoped
public class EmployerLinks {

    @Inject
    EmployerRequest asked;

    /** Up to the page's number. */
    public String getPages() {
        return "/employer?" + asked.parameters() + "page=";
    }

    public String getExport() {
        return "/employer/export.csv?" + asked.parameters();
    }

    /** The same page with everybody who needs attention. */
    public String getAttention() {
        return "/employer?" + organisation() + day() + "state=" + MatrixFilter.ATTENTION + "#h-people";
    }

    public String getUnfiltered() {
        return "/employer?" + organisation() + day();
    }

    /** The organisation as it is today. */
    public String getToday() {
        return "/employer?" + organisation();
    }

    /** The page of one person, as a member of this organisation. */
    public String person(MatrixLine line) {
        String page = "/employer/people/" + line.person();
        return organisation().isEmpty() ? page : page + "?" + organisation();
    }

    private String day() {
        return asked.day().map(day -> "day=" + day + "&").orElse("");
    }

    private String organisation() {
        return asked.organisation().map(id -> "organisation=" + id + "&").orElse("");
    }
}
