package org.muster.core.records.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.records.forward.TargetDraft;
import org.muster.core.records.forward.TargetsQuery;
import org.muster.core.records.forward.Wanted;
import org.muster.core.records.statement.Edition;

/** A target as it is typed. */
public class TargetForm {

    private String name = "";
    private String endpoint = "";
    private String edition = Edition.ONE.latest();
    private String key = "";
    private String secret = "";
    private String verbs = "";
    private String prefix = "";
    private @Nullable LocalDate from;

    static TargetForm of(TargetsQuery.Seen seen) {
        TargetForm form = new TargetForm();
        form.name = seen.name();
        form.endpoint = seen.way().endpoint();
        form.edition = seen.way().edition();
        form.key = seen.way().key();
        form.verbs = String.join("\n", seen.wanted().verbs());
        form.prefix = seen.wanted().activityPrefix();
        return form;
    }

    TargetDraft draft() {
        return new TargetDraft(
                name,
                new TargetDraft.Way(endpoint, edition, key, secret),
                Wanted.of(verbs, prefix),
                Optional.ofNullable(from));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEndpoint() {
        return endpoint;
    }

    public void setEndpoint(String endpoint) {
        this.endpoint = endpoint;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(@Nullable String secret) {
        this.secret = secret == null ? "" : secret;
    }

    public String getVerbs() {
        return verbs;
    }

    public void setVerbs(@Nullable String verbs) {
        this.verbs = verbs == null ? "" : verbs;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(@Nullable String prefix) {
        this.prefix = prefix == null ? "" : prefix;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
