package org.muster.core.records.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.records.access.RecordsAct;
import org.muster.core.records.forward.RefusedQuery;
import org.muster.core.records.forward.TargetsQuery;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.SignedInPerson;

/** {@code /admin/forwarding/{target}}; its buttons go to {@link TargetPost}. */
@Named("forwardTarget")
@RequestScoped
public class TargetBacking {

    @Inject
    PathParameters path;

    @Inject
    TargetsQuery targets;

    @Inject
    RefusedQuery refusedQuery;

    @Inject
    SignedInPerson person;

    private TargetsQuery.Seen seen;
    private List<RefusedQuery.Refused> refused;

    @PostConstruct
    void look() {
        UUID target = TargetAddress.id(path.get("target"));
        seen = targets.one(target);
        refused = refusedQuery.of(target);
    }

    public TargetsQuery.Seen getSeen() {
        return seen;
    }

    public TargetsQuery.@Nullable Trouble getTrouble() {
        return seen.trouble().orElse(null);
    }

    public List<RefusedQuery.Refused> getRefused() {
        return refused;
    }

    public boolean isMayChange() {
        return person.may(RecordsAct.CHANGE_FORWARDING);
    }
}
