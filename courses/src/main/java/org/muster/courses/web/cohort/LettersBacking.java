package org.muster.courses.web.cohort;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Ids;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.Texts;
import org.muster.courses.cohort.Audience;
import org.muster.courses.cohort.CohortLetter;
import org.muster.courses.cohort.LetterDraft;
import org.muster.courses.cohort.WriteToCohort;
import org.muster.courses.web.Posting;

/** {@code /studio/cohorts/{cohort}/letters?to=…&page=…}. */
@Named("cohortLetters")
@RequestScoped
public class LettersBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    OpenGroup open;

    @Inject
    WriteToCohort writeToCohort;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private WriteToCohort.Sent sent;
    private Optional<PersonSummary> reader = Optional.empty();
    private UUID key;
    private String to = "";
    private String subject = "";
    private String body = "";

    @PostConstruct
    void load() {
        sent = writeToCohort.sent(open.id(), request.getParameter("page"));
        key = key(Posting.field(request, "letter"));
        to = Audience.of(request.getParameter("to")).name();
        String person = Posting.field(request, "person");
        reader = person.isEmpty() ? Optional.empty() : writeToCohort.reader(open.id(), PersonId.parse(person));
    }

    public String write() {
        writeToCohort.write(
                open.id(),
                reader.map(person -> new LetterDraft(key, person.id(), subject, body))
                        .orElseGet(() -> new LetterDraft(key, Audience.of(to), subject, body)));
        notices.next("courses.cohort.done.written");
        return open.getAddress() + "/letters";
    }

    public WriteToCohort.Sent getSent() {
        return sent;
    }

    /** What makes the next sending of the form one sending; the same as long as it is shown again. */
    public UUID getKey() {
        return key;
    }

    public int getMost() {
        return reader.isPresent() ? WriteToCohort.MOST_TO_ONE : WriteToCohort.MOST_A_DAY;
    }

    /** The one whom the letter goes to; nothing for a letter to the group. */
    public @Nullable PersonSummary getReader() {
        return reader.orElse(null);
    }

    public List<Choice> getChoices() {
        return Audience.OF_A_GROUP.stream()
                .map(each -> new Choice(
                        each.name(),
                        texts.of(
                                "courses.cohort.letter.count",
                                texts.of("courses.cohort.show." + each),
                                sent.readers().getOrDefault(each, 0))))
                .toList();
    }

    public String facts(CohortLetter letter) {
        if (letter.reader().isPresent()) {
            return texts.of(
                    "courses.cohort.letter.to-one", nameOf(letter.reader().get()));
        }
        return texts.of(
                "courses.cohort.letter.count", texts.of("courses.cohort.show." + letter.audience()), letter.people());
    }

    public List<String> lines(CohortLetter letter) {
        return letter.body().lines().filter(line -> !line.isBlank()).toList();
    }

    private String nameOf(PersonId person) {
        return Optional.ofNullable(sent.named().get(person))
                .map(PersonSummary::displayName)
                .orElseGet(() -> texts.of("courses.cohort.somebody"));
    }

    private static UUID key(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException none) {
            return Ids.next();
        }
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
