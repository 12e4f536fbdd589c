package org.muster.core.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.directory.DirectoryQuery;
import org.muster.core.people.directory.Search;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Texts;

/** {@code /admin/people?words=…&role=…&after=…}. */
@Named("directory")
@RequestScoped
public class DirectoryBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    DirectoryQuery query;

    @Inject
    Texts texts;

    private DirectoryQuery.Found found;

    @PostConstruct
    void find() {
        found = query.find(new Search(getWords(), role(), asked("after").map(PersonId::parse)));
    }

    public DirectoryQuery.Found getFound() {
        return found;
    }

    public String getWords() {
        return asked("words").orElse("");
    }

    public String getRole() {
        return role().map(Role::name).orElse("");
    }

    public boolean isFiltered() {
        return !getWords().isEmpty() || role().isPresent();
    }

    public boolean isFirstPage() {
        return asked("after").isEmpty();
    }

    /** The address of the page after this one, or empty text. */
    public String getNext() {
        return found.next().map(last -> address(last.toString())).orElse("");
    }

    public String getFirst() {
        return address("");
    }

    public Mark mark(DirectoryQuery.Entry entry) {
        return switch (entry.state()) {
            case SUSPENDED, ERASED -> Mark.warn("lock", texts.of("people.people.suspended"));
            case INVITED -> Mark.info("hourglass", texts.of("people.people.invited"));
            case ACTIVE -> Mark.ok(texts.of("people.people.active"));
        };
    }

    public List<Choice> getRoles() {
        return Arrays.stream(Role.values())
                .filter(Role::isPrivileged)
                .map(role -> new Choice(role.name(), texts.of("people.role." + role.name())))
                .toList();
    }

    private Optional<Role> role() {
        return asked("role")
                .flatMap(name -> Arrays.stream(Role.values())
                        .filter(role -> role.name().equals(name))
                        .findFirst());
    }

    private Optional<String> asked(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).filter(value -> !value.isBlank());
    }

    private String address(String after) {
        return "/admin/people?words=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8) + "&role=" + getRole()
                + (after.isEmpty() ? "" : "&after=" + after);
    }
}
