package org.muster.courses.web.cohort;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.Texts;
import org.muster.courses.cohort.ArrangeJoining;
import org.muster.courses.cohort.Door;
import org.muster.courses.cohort.GroupCode;
import org.muster.courses.cohort.Joining;

/** {@code /studio/cohorts/{cohort}/joining}; another code is made by {@link JoiningPost}. */
@Named("cohortJoining")
@RequestScoped
public class JoiningBacking {

    @Inject
    OpenGroup open;

    @Inject
    ArrangeJoining arrangeJoining;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    @Inject
    @ConfigProperty(name = "lms.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    private Joining joining;
    private String door = "";
    private @Nullable LocalDate until;

    @PostConstruct
    void load() {
        joining = arrangeJoining.of(open.id());
        door = joining.door().name();
        until = joining.until();
    }

    public String save() {
        arrangeJoining.arrange(open.id(), Door.valueOf(door), until);
        notices.next("courses.joining.done.arranged");
        return open.getAddress() + "/joining";
    }

    public List<Choice> getDoors() {
        return Arrays.stream(Door.values())
                .map(each -> new Choice(each.name(), texts.of("courses.joining.door." + each)))
                .toList();
    }

    /** The code that opens the group now; null when none does. */
    public @Nullable String getCode() {
        return joining.door() == Door.CODE
                ? joining.codeIfAny().map(GroupCode::grouped).orElse(null)
                : null;
    }

    /** The address that holds the code, or that of the group when it is open to all; null when only its trainer adds people. */
    public @Nullable String getAddress() {
        String home = publicUrl.replaceAll("/+$", "");
        return switch (joining.door()) {
            case TRAINER -> null;
            case CODE -> home + GroupAddresses.JOIN + "?code=" + getCode();
            case OPEN -> home + GroupAddresses.of(open.id());
        };
    }

    public LocalDate getLastDay() {
        return joining.lastDay(open.getPlan());
    }

    public String getDoor() {
        return door;
    }

    public void setDoor(String door) {
        this.door = door;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
