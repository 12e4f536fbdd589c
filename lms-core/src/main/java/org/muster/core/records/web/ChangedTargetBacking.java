package org.muster.core.records.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.muster.core.records.forward.ChangeTarget;
import org.muster.core.records.forward.TargetsQuery;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;

/** {@code /admin/forwarding/{target}/change}. */
@Named("changedTarget")
@RequestScoped
public class ChangedTargetBacking {

    @Inject
    PathParameters path;

    @Inject
    HttpServletRequest request;

    @Inject
    TargetsQuery targets;

    @Inject
    ChangeTarget changeTarget;

    @Inject
    Notices notices;

    private TargetsQuery.Seen seen;
    private TargetForm form;

    @PostConstruct
    void load() {
        seen = targets.one(TargetAddress.id(path.get("target")));
        form = TargetForm.of(seen);
    }

    public String change() {
        changeTarget.change(seen.id(), getVersion(), form.draft());
        notices.next("records.forward.changed");
        return RecordsRoutes.FORWARDING + "/" + seen.id();
    }

    /** The target that the form was filled from. */
    public long getVersion() {
        return Optional.ofNullable(request.getParameter("version"))
                .filter(sent -> sent.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElseGet(seen::version);
    }

    public TargetsQuery.Seen getSeen() {
        return seen;
    }

    public TargetForm getForm() {
        return form;
    }

    public List<Choice> getEditions() {
        return Editions.choices();
    }
}
