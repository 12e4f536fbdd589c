package org.muster.core.records.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.muster.core.kernel.NotFound;
import org.muster.core.records.view.LookAtStatements;
import org.muster.core.records.view.Opened;
import org.muster.core.web.api.PathParameters;

/** {@code /admin/statements/{statement}}. */
@Named("oneStatement")
@RequestScoped
public class StatementBacking {

    @Inject
    PathParameters path;

    @Inject
    LookAtStatements lookAtStatements;

    private Opened opened;

    @PostConstruct
    void look() {
        opened = lookAtStatements.one(id(path.get("statement")));
    }

    public Opened getOpened() {
        return opened;
    }

    static UUID id(String part) {
        try {
            return UUID.fromString(part);
        } catch (IllegalArgumentException e) {
            throw new NotFound("records.statement.unknown");
        }
    }
}
