package org.muster.alerts.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.muster.alerts.api.MessageId;
import org.muster.alerts.audience.ChooseAudience;
import org.muster.alerts.audience.CountAudience;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.OwnDraft;
import org.muster.core.people.api.Audience;
import org.muster.core.people.api.Audiences;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Role;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;

/** {@code /alerts/desk/who/{message}}: whom the draft is for, and how many they are. */
@Named("alertWho")
@RequestScoped
public class WhoBacking {

    @Inject
    PathParameters path;

    @Inject
    OwnDraft ownDraft;

    @Inject
    ChooseAudience chooseAudience;

    @Inject
    CountAudience countAudience;

    @Inject
    Texts texts;

    private Message message;
    private boolean everyone;
    private Set<String> organisations;
    private Set<String> sectors;
    private Set<String> regions;
    private Set<String> roles;
    private Set<String> groups;

    @PostConstruct
    void load() {
        message = ownDraft.open(MessageId.parse(path.get("message")));
        Audience chosen = countAudience.chosen(message.id());
        everyone = chosen.everyone();
        organisations = texts(chosen.organisations());
        sectors = new TreeSet<>(chosen.sectors());
        regions = new TreeSet<>(chosen.regions());
        roles = texts(chosen.roles());
        groups = texts(chosen.groups());
    }

    /** Keeps the choice and shows how many it reaches. */
    public String count() {
        choose();
        return "/alerts/desk/who/" + message.id();
    }

    public String proceed() {
        choose();
        return "/alerts/desk/check/" + message.id();
    }

    private void choose() {
        chooseAudience.choose(
                message.id(),
                new Audience(
                        everyone,
                        organisations.stream().map(OrganisationId::parse).collect(Collectors.toSet()),
                        Set.copyOf(sectors),
                        Set.copyOf(regions),
                        roles.stream().map(Role::valueOf).collect(Collectors.toSet()),
                        groups.stream().map(Audience.Group::parse).collect(Collectors.toSet())));
    }

    public Audiences.Size getSize() {
        return countAudience.count(message.id());
    }

    public Message getMessage() {
        return message;
    }

    public List<Choice> getAllOrganisations() {
        return countAudience.choices().organisations().stream()
                .map(each -> new Choice(each.id().toString(), each.name()))
                .toList();
    }

    public List<Choice> getAllSectors() {
        return named(countAudience.choices().sectors());
    }

    public List<Choice> getAllRegions() {
        return named(countAudience.choices().regions());
    }

    public List<Choice> getAllRoles() {
        return Arrays.stream(Role.values())
                .filter(Role::isPrivileged)
                .map(role -> new Choice(role.name(), texts.of("alerts.role." + role)))
                .toList();
    }

    public List<Choice> getAllGroups() {
        return countAudience.groups(texts.locale()).stream()
                .map(each -> new Choice(each.group().toString(), each.name()))
                .toList();
    }

    private static List<Choice> named(List<String> values) {
        return values.stream().map(each -> new Choice(each, each)).toList();
    }

    private static Set<String> texts(Set<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean isEveryone() {
        return everyone;
    }

    public void setEveryone(boolean everyone) {
        this.everyone = everyone;
    }

    public Set<String> getOrganisations() {
        return organisations;
    }

    public void setOrganisations(Set<String> organisations) {
        this.organisations = organisations;
    }

    public Set<String> getSectors() {
        return sectors;
    }

    public void setSectors(Set<String> sectors) {
        this.sectors = sectors;
    }

    public Set<String> getRegions() {
        return regions;
    }

    public void setRegions(Set<String> regions) {
        this.regions = regions;
    }

    public Set<String> getRoles() {
        return roles;
    }

    public void setRoles(Set<String> roles) {
        this.roles = roles;
    }

    public Set<String> getGroups() {
        return groups;
    }

    public void setGroups(Set<String> groups) {
        this.groups = groups;
    }
}
