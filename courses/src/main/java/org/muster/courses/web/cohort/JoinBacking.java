package org.muster.courses.web.cohort;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Mistakes;
import org.muster.core.web.api.Texts;
import org.muster.courses.cohort.Group;
import org.muster.courses.cohort.LookAtGroup;
import org.muster.courses.web.Posting;

/** {@code /join?code=…}; its form goes to {@link JoinPost}. */
@Named("joining")
@RequestScoped
public class JoinBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    LookAtGroup lookAtGroup;

    @Inject
    Mistakes mistakes;

    @Inject
    Texts texts;

    private @Nullable Group group;

    @PostConstruct
    void find() {
        if (!getCode().isEmpty()) {
            try {
                group = lookAtGroup.byCode(getCode());
            } catch (RuleBroken refusal) {
                mistakes.add("code", texts.of(refusal.key(), refusal.arguments().toArray()));
            }
        }
    }

    /** As it was typed. */
    public String getCode() {
        return Posting.field(request, "code").strip();
    }

    /** The group the code is of; null while none is. */
    public @Nullable Group getGroup() {
        return group;
    }
}
