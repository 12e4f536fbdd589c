package org.muster.alerts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.alerts.access.AlertsAct;
import org.muster.alerts.level.EnterLevel;
import org.muster.alerts.level.Level;
import org.muster.alerts.level.LevelEntry;
import org.muster.alerts.level.LevelScope;
import org.muster.alerts.level.LookAtLevels;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.SignedInPerson;

/** {@code /alerts/desk/levels}: enter a level, decide on what waits. */
@Named("alertLevels")
@RequestScoped
public class LevelsBacking {

    @Inject
    LookAtLevels lookAtLevels;

    @Inject
    EnterLevel enterLevel;

    @Inject
    AlertMarks marks;

    @Inject
    SignedInPerson person;

    @Inject
    Notices notices;

    private String scope = LevelScope.UNITED_KINGDOM.name();
    private String level = Level.SUBSTANTIAL.name();
    private @Nullable LocalDate from;
    private String source = "";

    public String enter() {
        if (from == null) {
            throw new RuleBroken("alerts.rule.from");
        }
        enterLevel.enter(new LevelEntry.Fact(LevelScope.valueOf(scope), Level.valueOf(level), from, source));
        notices.next("alerts.done.submitted");
        return "/alerts/desk/levels";
    }

    public List<LevelEntry> getWaiting() {
        return lookAtLevels.waiting();
    }

    public boolean isAuthor() {
        return person.may(AlertsAct.WRITE);
    }

    public boolean isToDecide(LevelEntry entry) {
        return person.may(AlertsAct.APPROVE)
                && person.id().filter(entry.author().value()::equals).isEmpty();
    }

    public List<Choice> getScopes() {
        return marks.choices(LevelScope.values(), "alerts.level.scope.");
    }

    public List<Choice> getLevels() {
        return marks.choices(Level.values(), "alerts.level.");
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
