package org.muster.core.records.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.muster.core.records.view.LookAtStatements;
import org.muster.core.records.view.ToldPage;
import org.muster.core.web.api.PathParameters;

/** {@code /admin/statements/registrations/{registration}?after=…}: what happened in one registration, in order. */
@Named("oneRegistration")
@RequestScoped
public class RegistrationBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    PathParameters path;

    @Inject
    LookAtStatements lookAtStatements;

    private UUID registration;
    private ToldPage page;

    @PostConstruct
    void look() {
        registration = StatementBacking.id(path.get("registration"));
        page = lookAtStatements.following(registration, Looked.place(request, "after", 0));
    }

    public ToldPage getPage() {
        return page;
    }

    public UUID getRegistration() {
        return registration;
    }
}
