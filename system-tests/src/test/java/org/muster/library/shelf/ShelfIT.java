package org.muster.library.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.inserver.InServer;
import org.muster.library.Shelves;
import org.muster.library.api.FileId;
import org.muster.library.api.ResourceId;
import org.muster.library.editing.PutBackResource;
import org.muster.library.editing.WithdrawResource;
import org.muster.library.resource.Resource;
import org.muster.library.resource.ResourceKind;

/** What readers of each level find, open and download. */
@InServer
class ShelfIT {

    private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n";

    @Inject
    Shelves shelves;

    @Inject
    ShelfQuery query;

    @Inject
    OpenResource openResource;

    @Inject
    OpenFile openFile;

    @Inject
    WithdrawResource withdraw;

    @Inject
    PutBackResource putBack;

    @Test
    void everybodyFindsWhatTheirLevelOpensAndNothingElse() {
        String word = word();
        for (AccessLevel level : AccessLevel.values()) {
            shelves.published(level, word + " " + level, "<p>Text.</p>");
        }
        for (AccessLevel level : List.of(AccessLevel.REGISTERED, AccessLevel.VERIFIED, AccessLevel.RESTRICTED)) {
            PersonId reader = shelves.reader(level);
            assertThat(shelves.as(reader, () -> found(word))).hasSize(level.ordinal() + 1);
            assertThat(shelves.as(
                            reader,
                            () -> query.find(search(word), null)
                                    .facets()
                                    .levels()
                                    .keySet()))
                    .allMatch(level::opens);
        }
        assertThat(found(word)).extracting(Line::level).containsExactly(AccessLevel.OPEN);
        assertThat(query.newest(AccessLevel.OPEN, 100)).allMatch(line -> line.level() == AccessLevel.OPEN);
    }

    @Test
    void aResourceAndItsFileAreOpenedFromItsLevelOn() {
        for (AccessLevel level : AccessLevel.values()) {
            ResourceId id = shelves.drafted(Shelves.content(level, word(), "<p>Text.</p>"));
            FileId file = shelves.attach(id, "plan.pdf", PDF);
            String slug = shelves.publish(id).slug();
            for (AccessLevel readers : List.of(AccessLevel.REGISTERED, AccessLevel.VERIFIED, AccessLevel.RESTRICTED)) {
                PersonId reader = shelves.reader(readers);
                boolean may = readers.opens(level);
                assertThat(shelves.as(reader, () -> openResource.open(slug)))
                        .as(level + " for " + readers)
                        .matches(opened -> opened.isPresent() == may);
                assertThat(shelves.as(reader, () -> opens(file))).isEqualTo(may);
            }
            assertThat(openResource.open(slug).isPresent()).isEqualTo(level == AccessLevel.OPEN);
            assertThat(opens(file)).isEqualTo(level == AccessLevel.OPEN);
        }
    }

    @Test
    void aFileThatIsNoLongerOfferedIsClosedToReadersAndOpenToEditors() {
        ResourceId id = shelves.drafted(Shelves.content(AccessLevel.OPEN, word(), "<p>Text.</p>"));
        FileId first = shelves.attach(id, "plan.pdf", PDF);
        PersonId editor = shelves.holding(Role.EDITOR);

        assertThat(opens(first)).as("before it is published").isFalse();
        assertThat(shelves.as(editor, () -> opens(first))).isTrue();
        shelves.publish(id);
        assertThat(opens(first)).isTrue();
        FileId second = shelves.attach(id, "plan.pdf", PDF + "%new");
        assertThat(opens(second)).as("before it is published").isFalse();
        shelves.publish(id);
        assertThat(opens(first)).isFalse();
        assertThat(opens(second)).isTrue();
    }

    @Test
    void whatWasWithdrawnIsNotFoundItsPageSaysSoAndItsFileIsClosed() {
        String word = word();
        ResourceId id = shelves.drafted(Shelves.content(AccessLevel.OPEN, word, "<p>Text.</p>"));
        FileId file = shelves.attach(id, "plan.pdf", PDF);
        Resource resource = shelves.publish(id);
        PersonId editor = shelves.holding(Role.EDITOR);

        shelves.does(editor, () -> withdraw.withdraw(id, "A number was wrong."));
        assertThat(found(word)).isEmpty();
        assertThat(opens(file)).isFalse();
        Reading told = openResource.open(resource.slug()).orElseThrow();
        assertThat(told.resource().standing().withdrawnWhy()).isEqualTo("A number was wrong.");

        shelves.does(editor, () -> putBack.putBack(id));
        assertThat(found(word)).hasSize(1);
        assertThat(opens(file)).isTrue();
    }

    @Test
    void accentsMakeNoDifference() {
        String word = word();
        shelves.published(AccessLevel.OPEN, "Y dŵr " + word, "<p>Ŵyna a thŷ.</p>");

        assertThat(found("dwr " + word)).hasSize(1);
        assertThat(found("DŴR " + word)).hasSize(1);
        assertThat(found("wyna " + word)).hasSize(1);
    }

    @Test
    void aWordInTheTitleComesBeforeOneInTheText() {
        String word = word();
        shelves.published(AccessLevel.OPEN, "Title with " + word, "<p>Nothing.</p>");
        shelves.published(AccessLevel.OPEN, "Another", "<p>" + (word + " ").repeat(20) + "</p>");

        assertThat(found(word)).extracting(Line::title).containsExactly("Title with " + word, "Another");
        assertThat(found(word.substring(0, 9))).as("the beginning of a word").hasSize(2);
    }

    @Test
    void whereNotAllWordsAreFoundTogetherAnyOfThemIs() {
        String word = word();
        shelves.published(AccessLevel.OPEN, word, "<p>Nothing.</p>");

        Found some = query.find(search(word + " zzzqqq"), null);

        assertThat(some.exact()).isFalse();
        assertThat(some.lines()).hasSize(1);
        assertThat(query.find(search("zzzqqq xxxqqq"), null).lines()).isEmpty();
    }

    @Test
    void whatTheIndexCannotReadDoesNoHarm() {
        for (String typed : List.of("+", "\"", "*", "%", "_", "a' OR '1'='1", "((", "@@@", "\\", "to", "😀")) {
            assertThat(query.find(search(typed), "7").paging().getCount()).isPositive();
        }
    }

    @Test
    void resultsComeInPages() {
        String word = word();
        for (int n = 0; n < ShelfQuery.PAGE + 1; n++) {
            shelves.published(AccessLevel.OPEN, word + " " + n, "<p>Text.</p>");
        }

        assertThat(query.find(search(word), "1").lines()).hasSize(ShelfQuery.PAGE);
        assertThat(query.find(search(word), "2").lines()).hasSize(1);
        assertThat(query.find(search(word), "99").paging().page()).isEqualTo(2);
        Search narrowed = new Search(word, Set.of(ResourceKind.TABLE), Set.of(), Set.of());
        assertThat(query.find(narrowed, null).lines()).isEmpty();
        assertThat(query.find(narrowed, null).facets().kinds()).containsEntry(ResourceKind.GUIDE, 21L);
    }

    @Test
    void whatBelongsToACourseIsSeenThereByWhoeverMayOpenIt() {
        Resource restricted = shelves.published(AccessLevel.RESTRICTED, word(), "<p>Text.</p>");
        PersonId expert = shelves.reader(AccessLevel.RESTRICTED);

        assertThat(query.relatedTo("/courses/doors", 1000)).extracting(Line::id).doesNotContain(restricted.id());
        assertThat(shelves.as(expert, () -> query.relatedTo("/courses/doors", 1000)))
                .extracting(Line::id)
                .contains(restricted.id());
        assertThat(query.relatedTo("/courses/none", 1000)).isEmpty();
    }

    @Test
    void anUnknownFileIsNotThere() {
        assertThatThrownBy(() -> openFile.open(new FileId(Ids.next()))).isInstanceOf(NotFound.class);
    }

    private boolean opens(FileId file) {
        try {
            return openFile.open(file).file().id().equals(file);
        } catch (NotFound none) {
            return false;
        }
    }

    private List<Line> found(String typed) {
        return query.find(search(typed), null).lines();
    }

    private static Search search(String typed) {
        return new Search(typed, Set.of(), Set.of(), Set.of());
    }

    /** A word that no other text holds. */
    private static String word() {
        return "word"
                + Ids.next()
                        .toString()
                        .replace("-", "")
                        .toLowerCase(Locale.ROOT)
                        .substring(8);
    }
}
