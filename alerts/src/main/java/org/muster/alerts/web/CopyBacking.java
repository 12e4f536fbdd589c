package org.muster.alerts.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.alerts.reach.PersonalCopy;
import org.muster.core.web.api.PathParameters;

/** {@code /alerts/for/{token}}: somebody’s own copy, by the link of their letter. */
@Named("alertCopy")
@RequestScoped
public class CopyBacking {

    @Inject
    PathParameters path;

    @Inject
    PersonalCopy personalCopy;

    private PersonalCopy.Copy copy;

    @PostConstruct
    void load() {
        copy = personalCopy.open(path.get("token"));
    }

    public PersonalCopy.Copy getCopy() {
        return copy;
    }
}
