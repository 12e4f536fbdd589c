package org.muster.library.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.muster.core.web.api.Paging;
import org.muster.library.shelf.Studies;
import org.muster.library.shelf.Studies.Study;
import org.muster.library.shelf.Studies.StudyPage;

/** {@code /what-works?page=…}. */
@Named("whatWorks")
@RequestScoped
public class WhatWorksBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    Studies studies;

    private StudyPage found;

    @PostConstruct
    void find() {
        found = studies.page(request.getParameter("page"));
    }

    public Paging getPaging() {
        return found.paging();
    }

    public List<Study> getStudies() {
        return found.studies();
    }
}
