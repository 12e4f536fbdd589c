package org.muster.courses.exchange.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file holds.
 *
 * @param questions those that can be taken
 * @param refused what cannot, and why
 * @param remarks what there is to say of the file itself
 */
public record ImportedFile(List<ImportedQuestion> questions, List<Notice> refused, List<Notice> remarks) {

    /** A file that cannot be read at all. */
    public static ImportedFile unreadable(Notice why) {
        return new ImportedFile(List.of(), List.of(why), List.of());
    }

    public ImportedFile with(List<Notice> more) {
        return new ImportedFile(
                questions,
                refused,
                Stream.concat(remarks.stream(), more.stream()).distinct().toList());
    }

    /** What is told of the file and of the questions that are taken. */
    public List<Notice> told() {
        return Stream.concat(remarks.stream(), questions.stream().flatMap(each -> each.notices().stream()))
                .toList();
    }

    /** What its questions are filed under, in the order of the file. */
    public Set<String> categories() {
        return questions.stream().map(ImportedQuestion::category).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
