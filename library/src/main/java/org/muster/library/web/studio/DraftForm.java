package org.muster.library.web.studio;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.core.people.api.AccessLevel;
import org.muster.library.resource.Care;
import org.muster.library.resource.Content;
import org.muster.library.resource.Subject;
import org.muster.library.resource.Tags;
import org.muster.library.resource.Words;

/** What an editor types of a resource. */
public class DraftForm {

    private String title;
    private String summary;
    private String body;
    private String link;
    private String language;
    private String level;
    private String topics;
    private String sectors;
    private String regions;
    private String audience;
    private String owner;
    private @Nullable LocalDate reviewOn;
    private Set<String> related;
    private final EvidenceForm evidence;
    private final boolean study;

    DraftForm(Content content) {
        Words words = content.words();
        Subject subject = content.subject();
        title = words.title();
        summary = words.summary();
        body = words.body();
        link = words.link();
        language = words.language();
        level = content.level().name();
        topics = String.join(", ", subject.topics());
        sectors = String.join(", ", subject.sectors());
        regions = String.join(", ", subject.regions());
        audience = subject.audience();
        owner = content.care().owner();
        reviewOn = content.care().reviewOn();
        related = new TreeSet<>(subject.related());
        evidence = new EvidenceForm(content.evidence());
        study = content.evidence() != null;
    }

    Content content() {
        Subject subject =
                new Subject(Tags.in(topics), Tags.in(sectors), Tags.in(regions), audience, List.copyOf(related));
        return new Content(
                AccessLevel.valueOf(level),
                new Words(title, summary, body, link, language),
                subject,
                new Care(owner, reviewOn),
                null,
                study ? evidence.evidence() : null);
    }

    public EvidenceForm getEvidence() {
        return evidence;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getTopics() {
        return topics;
    }

    public void setTopics(String topics) {
        this.topics = topics;
    }

    public String getSectors() {
        return sectors;
    }

    public void setSectors(String sectors) {
        this.sectors = sectors;
    }

    public String getRegions() {
        return regions;
    }

    public void setRegions(String regions) {
        this.regions = regions;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public Set<String> getRelated() {
        return related;
    }

    public void setRelated(Set<String> related) {
        this.related = related;
    }
}
